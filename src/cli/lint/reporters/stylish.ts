import { styleText } from 'node:util';

import type { Locale } from '../../../core/l10n/locale.js';
import type { Severity } from '../../../core/lint/rule.js';
import { MESSAGES } from '../../messages.js';
import { toPrintable } from '../../printable.js';
import type { Tally } from '../tally.js';
import { excerptOf } from './excerpt.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { regionsOf } from './region.js';

type Style = Parameters<typeof styleText>[0];

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

function summaryOf(tally: Tally, locale: Locale): string {
  const { files, errors, warnings, infos, fixable } = tally;
  if (errors + warnings + infos === 0) return MESSAGES.nothingFound(files)[locale];
  const found = MESSAGES.found(files, errors, warnings, infos)[locale];
  return fixable === 0 ? found : `${found} (${MESSAGES.fixable(fixable)[locale]})`;
}

/**
 * For people, and for editors that match problems by line: `path:line:column severity rule message`.
 * The line below begins with a colon so that it never looks like such a line.
 */
export function createStylishReporter({ locale, hasColors }: ReporterOptions): Reporter {
  const paint = (style: Style, text: string) => (hasColors() ? styleText(style, text) : text);
  return {
    addFile({ path, text, findings }) {
      const regionOf = regionsOf(text);
      return findings
        .map(({ rule, severity, message, span }) => {
          const { line, column } = regionOf(span);
          const place = `${toPrintable(path)}:${line}:${column}`;
          const level = paint(SEVERITY_STYLES[severity], severity);
          const { before, passage, after } = excerptOf(text, span);
          const marked = hasColors() ? paint(['bold', 'underline'], passage) : `»${passage}«`;
          return [
            `${place} ${level} ${rule} ${toPrintable(message[locale])}\n`,
            `    : ${paint('dim', before)}${marked}${paint('dim', after)}\n`,
          ].join('');
        })
        .join('');
    },
    finish: (tally) => (tally.files === 0 ? '' : `${summaryOf(tally, locale)}\n`),
  };
}
