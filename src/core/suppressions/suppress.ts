import type { ReportedFinding } from '../lint/report.js';
import type { Rule } from '../lint/rule.js';
import type { Suppression, SuppressionUse } from './suppression.js';

export interface KnownRules {
  readonly rules: readonly Rule[];
  /** Those that are switched on. */
  readonly active: readonly Rule[];
}

/** Parts the findings that stay from those that a comment silences, and says what each comment did. */
export function suppress(
  findings: readonly ReportedFinding[],
  suppressions: readonly Suppression[],
  { rules, active }: KnownRules,
): { readonly loud: ReportedFinding[]; readonly uses: readonly SuppressionUse[] } {
  const silenced = new Map(suppressions.map((one) => [one, new Set<string>()]));
  const loud = findings.filter((finding) => {
    const silencing = suppressions.filter((one) => silences(one, finding));
    for (const one of silencing) silenced.get(one)?.add(finding.rule);
    return silencing.length === 0;
  });
  const knownIds = rules.map(({ meta }) => meta.id);
  const activeIds = new Set(active.map(({ meta }) => meta.id));
  const uses = suppressions.map((suppression) => {
    const ids = silenced.get(suppression) ?? new Set();
    const named = suppression.rules;
    const idleRules = named.filter(({ id }) => activeIds.has(id) && !ids.has(id));
    const unknownRules = named.filter(({ id }) => !knownIds.includes(id));
    const isIdle = ids.size === 0 && idleRules.length === named.length;
    return { suppression, isIdle, idleRules, unknownRules, knownIds };
  });
  return { loud, uses };
}

function silences({ scope, rules }: Suppression, { span, rule }: ReportedFinding): boolean {
  const isInside = scope.start <= span.start && span.start < scope.end;
  return isInside && (rules.length === 0 || rules.some(({ id }) => id === rule));
}
