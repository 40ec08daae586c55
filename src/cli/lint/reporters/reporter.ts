import type { Locale } from '../../../core/l10n/locale.js';
import type { LintSettings } from '../../../core/lint/lint-settings.js';
import type { ReportedFinding } from '../../../core/lint/report.js';
import type { Tally } from '../tally.js';

export const REPORT_FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What was found in one file. */
export interface FileReport {
  readonly path: string;
  /** That the spans of the findings refer to. */
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReporterOptions {
  readonly locale: Locale;
  /** Asked when there is something to colour. */
  readonly hasColors: () => boolean;
  readonly settings: LintSettings;
}

/** Makes a report bit by bit; each method gives what is to be printed next. */
export interface Reporter {
  readonly addFile: (report: FileReport) => string;
  readonly finish: (tally: Tally) => string;
}
