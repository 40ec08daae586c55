import type { Localized } from '../l10n/locale.js';
import type { ReportedFinding } from '../lint/report.js';
import type { Severity } from '../lint/rule.js';

export type Tally = Readonly<Record<Severity, number>>;

export function tallyOf(findings: readonly ReportedFinding[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) tally[severity] += 1;
  return tally;
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { error, warning, info } of tallies) {
    sum.error += error;
    sum.warning += warning;
    sum.info += info;
  }
  return sum;
}

/** “2 errors, 1 warning”; without what there is none of. */
export function describeTally({ error, warning, info }: Tally): Localized {
  const english = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'hint')];
  const thai = [
    ...(error > 0 ? [`ข้อผิดพลาด ${error} จุด`] : []),
    ...(warning > 0 ? [`คำเตือน ${warning} จุด`] : []),
    ...(info > 0 ? [`ข้อแนะนำ ${info} จุด`] : []),
  ];
  return { en: english.flat().join(', '), th: thai.join(' ') };
}

function counted(count: number, noun: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${noun}` : `${count} ${noun}s`];
}
