import type { Localized } from '../l10n/locale.js';
import type { ReportedFinding } from './report.js';
import type { Severity } from './rule.js';

export interface LimitedFindings {
  /** In the order of the text. */
  readonly shown: readonly ReportedFinding[];
  readonly hidden: readonly ReportedFinding[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * No more findings than a list has room for, errors before warnings and those before the rest. Where
 * some are hidden, one place of the list is left free to say so.
 */
export function limitFindings(findings: readonly ReportedFinding[], most: number): LimitedFindings {
  if (findings.length <= most) return { shown: findings, hidden: [] };
  const weightiest = findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const chosen = new Set(weightiest.slice(0, most - 1));
  return {
    shown: findings.filter((finding) => chosen.has(finding)),
    hidden: findings.filter((finding) => !chosen.has(finding)),
  };
}

export function describeHidden(hidden: readonly ReportedFinding[]): Localized {
  const { length: count } = hidden;
  return {
    en: `${count} more problems of this file are not listed; the first of them stands here`,
    th: `ยังมีอีก ${count} จุดในไฟล์นี้ที่ไม่ได้แสดง จุดแรกอยู่ตรงนี้`,
  };
}
