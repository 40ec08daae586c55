import type { Locale } from '../../../core/l10n/locale.js';
import type { ReportedFinding } from '../../../core/lint/report.js';
import type { FileReport, Reporter, ReporterOptions } from './reporter.js';
import { type Region, regionsOf } from './region.js';

function toJson(finding: ReportedFinding, region: Region, path: string, locale: Locale) {
  const { rule, severity, message, span, fixes = [], related = [] } = finding;
  return {
    rule,
    severity,
    message: message[locale],
    ...span,
    ...region,
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: title[locale],
      safe,
      edits: edits.map((edit) => ({ ...edit.span, text: edit.text })),
    })),
    related: related.map((place) => ({ path, ...place.span, message: place.message[locale] })),
  };
}

const OPENING = '{"version":1,"files":[';

/** The stable form for other programs: one JSON object, printed file by file. */
export function createJsonReporter({ locale }: ReporterOptions): Reporter {
  let printed = 0;
  return {
    addFile({ path, text, findings }: FileReport) {
      const regionOf = regionsOf(text);
      const file = JSON.stringify({
        path,
        findings: findings.map((each) => toJson(each, regionOf(each.span), path, locale)),
      });
      printed += 1;
      return `${printed === 1 ? OPENING : ','}${file}`;
    },
    finish({ failures }) {
      const errors = failures.map(({ path, message }) => ({ path, message: message[locale] }));
      return `${printed === 0 ? OPENING : ''}],"errors":${JSON.stringify(errors)}}\n`;
    },
  };
}
