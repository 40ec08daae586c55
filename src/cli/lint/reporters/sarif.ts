import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type * as sarif from 'sarif';

import { version } from '../../../../package.json';
import type { Locale } from '../../../core/l10n/locale.js';
import { levelOf } from '../../../core/lint/lint-settings.js';
import type { ReportedFinding } from '../../../core/lint/report.js';
import type { Fix, Level, Rule } from '../../../core/lint/rule.js';
import { rules } from '../../../core/rules/index.js';
import type { Span } from '../../../core/text/span.js';
import type { FileReport, Reporter, ReporterOptions } from './reporter.js';
import { regionsOf } from './region.js';

const LEVELS: Readonly<Record<Level, sarif.ReportingConfiguration.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

function artifactOf(path: string): sarif.ArtifactLocation {
  const uri = isAbsolute(path)
    ? pathToFileURL(path).href
    : path.split(sep).map(encodeURIComponent).join('/');
  return { uri };
}

/** Turns the findings of one file into SARIF's objects. */
class ResultMaker {
  readonly #artifactLocation: sarif.ArtifactLocation;
  readonly #regionOf: (span: Span) => sarif.Region;
  readonly #locale: Locale;

  constructor({ path, text }: FileReport, locale: Locale) {
    const regionOf = regionsOf(text);
    this.#artifactLocation = artifactOf(path);
    this.#locale = locale;
    this.#regionOf = (span) => {
      const { line, column, endLine, endColumn } = regionOf(span);
      return { startLine: line, startColumn: column, endLine, endColumn };
    };
  }

  make({ rule, severity, message, span, fixes = [], related = [] }: ReportedFinding): sarif.Result {
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ meta }) => meta.id === rule),
      level: LEVELS[severity],
      message: { text: message[this.#locale] },
      locations: [this.#locate(span)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place) => ({
          ...this.#locate(place.span),
          message: { text: place.message[this.#locale] },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => this.#fix(fix)) }),
    };
  }

  #locate(span: Span): sarif.Location {
    const region = this.#regionOf(span);
    return { physicalLocation: { artifactLocation: this.#artifactLocation, region } };
  }

  #fix({ title, edits }: Fix): sarif.Fix {
    const replacements = edits.map(({ span, text }) => ({
      deletedRegion: this.#regionOf(span),
      insertedContent: { text },
    }));
    return {
      description: { text: title[this.#locale] },
      artifactChanges: [{ artifactLocation: this.#artifactLocation, replacements }],
    };
  }
}

function describeRule(rule: Rule, level: Level, locale: Locale): sarif.ReportingDescriptor {
  return {
    id: rule.meta.id,
    shortDescription: { text: rule.meta.summary[locale] },
    fullDescription: { text: rule.meta.why[locale] },
    defaultConfiguration: { enabled: level !== 'off', level: LEVELS[level] },
  };
}

/** SARIF 2.1.0, which code hosts show in their security and review pages. */
export function createSarifReporter({ locale, settings }: ReporterOptions): Reporter {
  const results: sarif.Result[] = [];
  return {
    addFile(report) {
      const maker = new ResultMaker(report, locale);
      results.push(...report.findings.map((finding) => maker.make(finding)));
      return '';
    },
    finish({ failures }) {
      const run: sarif.Run = {
        tool: {
          driver: {
            name: 'press-release',
            version,
            rules: rules.map((rule) => describeRule(rule, levelOf(rule, settings), locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ path, message }) => ({
              level: 'error',
              message: { text: message[locale] },
              locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
            })),
          },
        ],
        results,
      };
      const log: sarif.Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [run],
      };
      return `${JSON.stringify(log)}\n`;
    },
  };
}
