import type { Localized } from '../l10n/locale.js';
import type { ReportedFinding } from './report.js';
import { type ChooseFix, safeFixOf } from './safe-fixes.js';

/** A way to mend all findings of one rule at once. */
export interface KindFix {
  readonly title: Localized;
  readonly choose: ChooseFix<ReportedFinding>;
}

function titleOf(rule: string, findings: readonly ReportedFinding[]): Localized {
  const { length: count } = findings;
  return findings.every((finding) => safeFixOf(finding) !== undefined)
    ? {
        en: `Fix all ${count} of this kind (${rule})`,
        th: `แก้ไขทั้ง ${count} แห่งที่เป็นแบบเดียวกัน (${rule})`,
      }
    : {
        en: `Take the likeliest fix for all ${count} of this kind (${rule})`,
        th: `ใช้วิธีแก้ที่น่าจะถูกที่สุดกับทั้ง ${count} แห่งที่เป็นแบบเดียวกัน (${rule})`,
      };
}

/**
 * How to mend all that a rule found: by safe fixes where there are any, otherwise by the likeliest
 * suggestion, since a person asks for it. `undefined` where fewer than two findings have a fix.
 */
export function fixOfKind(findings: readonly ReportedFinding[], rule: string): KindFix | undefined {
  const fixable = findings.filter((finding) => finding.rule === rule && finding.fixes?.length);
  if (fixable.length < 2) return undefined;
  return {
    title: titleOf(rule, fixable),
    choose: (finding) =>
      finding.rule === rule ? (safeFixOf(finding) ?? finding.fixes?.[0]) : undefined,
  };
}
