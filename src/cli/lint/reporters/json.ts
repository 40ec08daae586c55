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

/** The stable form for other programs: one JSON object. */
export function createJsonReporter({ locale }: ReporterOptions): Reporter {
  const files: object[] = [];
  return {
    addFile({ path, text, findings }: FileReport) {
      const regionOf = regionsOf(text);
      files.push({
        path,
        findings: findings.map((each) => toJson(each, regionOf(each.span), path, locale)),
      });
      return '';
    },
    finish({ failures }) {
      const errors = failures.map(({ path, message }) => ({ path, message: message[locale] }));
      return `${JSON.stringify({ version: 1, files, errors })}\n`;
    },
  };
}
