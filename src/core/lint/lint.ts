import type { PressRelease } from '../document/press-release.js';
import { shiftSpan } from '../text/span.js';
import type { BlockRule, Finding, Level, Profile, Rule, RuleContext, Severity } from './rule.js';

export interface LintSettings {
  readonly profile: Profile;
  /** Levels that differ from those of the profile, by rule id. */
  readonly levels?: ReadonlyMap<string, Level>;
}

/** A finding of a rule that is switched on. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export function levelOf(rule: Rule, settings: LintSettings): Level {
  return settings.levels?.get(rule.meta.id) ?? rule.meta.levels[settings.profile];
}

function shiftFinding(finding: Finding, by: number): Finding {
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

function* checkBlocks(
  rule: BlockRule,
  release: PressRelease,
  context: RuleContext,
): Iterable<Finding> {
  for (const { block, start } of release.blocks) {
    for (const finding of rule.check(block, context)) yield shiftFinding(finding, start);
  }
}

function findingsOf(rule: Rule, release: PressRelease, context: RuleContext): Iterable<Finding> {
  return rule.scope === 'block'
    ? checkBlocks(rule, release, context)
    : rule.check(release, context);
}

/** What the rules find in the release, in the order of the text. */
export function lint(
  release: PressRelease,
  rules: readonly Rule[],
  context: RuleContext,
  settings: LintSettings,
): ReportedFinding[] {
  const reported: ReportedFinding[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, settings);
    if (level === 'off') continue;
    const isChosen = settings.levels?.has(rule.meta.id) ?? false;
    for (const finding of findingsOf(rule, release, context)) {
      const severity = isChosen ? level : (finding.severity ?? level);
      reported.push({ ...finding, rule: rule.meta.id, severity });
    }
  }
  return reported.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
