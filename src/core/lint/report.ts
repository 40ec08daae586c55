import { shiftSpan } from '../text/span.js';
import { levelOf, type LintSettings } from './lint-settings.js';
import type { Finding, Fix, FixPolicy, Rule, Severity } from './rule.js';

/** A finding of a rule that is switched on. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * Adds what a rule found to `reported`, as the project wants it told.
 *
 * @param text that to which the spans refer
 */
export type ReportFindings = (
  findings: Iterable<Finding>,
  text: string,
  reported: ReportedFinding[],
) => void;

/** Asks the settings once, for a rule is asked about each block of each release. */
export function reporterOf(rule: Rule, settings: LintSettings): ReportFindings {
  const { id, doubtsWords } = rule.meta;
  const level = levelOf(rule, settings);
  if (level === 'off') return () => undefined;
  const isChosen = settings.levels?.has(id) ?? false;
  const policy = settings.fixPolicies?.get(id);
  const dictionary = doubtsWords && settings.dictionary;
  return (findings, text, reported) => {
    for (const finding of findings) {
      if (dictionary?.covers(text, finding.span)) continue;
      const severity = isChosen ? level : (finding.severity ?? level);
      reported.push({ ...withPolicy(finding, policy), rule: id, severity });
    }
  };
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

export function shiftFinding<One extends Finding>(finding: One, by: number): One {
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
