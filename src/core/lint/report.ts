import { shiftSpan } from '../text/span.js';
import { levelOf, type LintSettings } from './lint-settings.js';
import type { Finding, Fix, FixPolicy, Rule, Severity } from './rule.js';

/** A finding of a rule that is switched on. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * What a rule found, as the project wants it told.
 *
 * @param text that to which the spans refer
 */
export function reportOf(
  rule: Rule,
  findings: Iterable<Finding>,
  text: string,
  settings: LintSettings,
): ReportedFinding[] {
  const level = levelOf(rule, settings);
  if (level === 'off') return [];
  const { id, doubtsWords } = rule.meta;
  const isChosen = settings.levels?.has(id) ?? false;
  const policy = settings.fixPolicies?.get(id);
  const reported: ReportedFinding[] = [];
  for (const finding of findings) {
    if (doubtsWords && settings.dictionary?.covers(text, finding.span)) continue;
    const severity = isChosen ? level : (finding.severity ?? level);
    reported.push({ ...withPolicy(finding, policy), rule: id, severity });
  }
  return reported;
}

function withPolicy(finding: Finding, policy: FixPolicy | undefined): Finding {
  if (!policy) return finding;
  const { fixes, ...rest } = finding;
  if (!fixes) return finding;
  return policy === 'off'
    ? rest
    : { ...rest, fixes: fixes.map((fix, at) => moved(fix, policy, at)) };
}

/** Only the likeliest fix can be one that nobody looks at. */
function moved(fix: Fix, policy: FixPolicy, index: number): Fix {
  return { ...fix, safe: policy === 'safe' && (fix.safe || index === 0) };
}

export function shiftFinding(finding: ReportedFinding, by: number): ReportedFinding {
  return {
    ...finding,
    span: shiftSpan(finding.span, by),
    ...(finding.fixes && {
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: shiftSpan(edit.span, by) })),
      })),
    }),
    ...(finding.related && {
      related: finding.related.map((place) => ({ ...place, span: shiftSpan(place.span, by) })),
    }),
  };
}
