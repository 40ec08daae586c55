import type { FileReport } from '../../../src/cli/lint/reporters/reporter.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import { readMarks } from '../../support/marks.js';

/** A report on the text, with a finding wherever it is marked. */
export function reportOn(
  marked: string,
  finding: Partial<Omit<ReportedFinding, 'span'>> = {},
): FileReport {
  const { text, spans } = readMarks(marked);
  return {
    path: 'news/a.press.md',
    text,
    findings: spans.map((span) => ({
      rule: 'no-mixed-digits-in-number',
      severity: 'error',
      message: { en: 'Digits are mixed', th: 'เลขปนกัน' },
      ...finding,
      span,
    })),
  };
}
