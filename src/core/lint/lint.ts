import type { PressRelease } from '../document/press-release.js';
import { perBlock } from '../facts/per-block.js';
import { shiftSpan } from '../text/span.js';
import type { Finding, Level, LintContext, Profile, Rule, RuleContext, Severity } from './rule.js';

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

function shiftFinding(finding: ReportedFinding, by: number): ReportedFinding {
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

function inOrder(findings: ReportedFinding[]): ReportedFinding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reportOf(
  rule: Rule,
  findings: Iterable<Finding>,
  settings: LintSettings,
): ReportedFinding[] {
  const level = levelOf(rule, settings);
  if (level === 'off') return [];
  const isChosen = settings.levels?.has(rule.meta.id) ?? false;
  return Array.from(findings, (finding) => ({
    ...finding,
    rule: rule.meta.id,
    severity: isChosen ? level : (finding.severity ?? level),
  }));
}

export type Linter = (release: PressRelease) => ReportedFinding[];

/**
 * A linter that remembers what it found in each block, so that a change costs what the changed
 * blocks cost. Findings come in the order of the text.
 */
export function createLinter(
  rules: readonly Rule[],
  lintContext: LintContext,
  settings: LintSettings,
): Linter {
  const context: RuleContext = { ...lintContext, profile: settings.profile };
  const active = rules.filter((rule) => levelOf(rule, settings) !== 'off');
  const blockRules = active.filter((rule) => rule.scope === 'block');
  const documentRules = active.filter((rule) => rule.scope === 'document');
  const inBlock = perBlock((block) =>
    blockRules.flatMap((rule) => reportOf(rule, rule.check(block, context), settings)),
  );
  return (release) => {
    const found = documentRules.flatMap((rule) =>
      reportOf(rule, rule.check(release, context), settings),
    );
    for (const { block, start } of release.blocks) {
      for (const finding of inBlock(block)) found.push(shiftFinding(finding, start));
    }
    return inOrder(found);
  };
}

/** What the rules find in one release, in the order of the text. */
export function lint(
  release: PressRelease,
  rules: readonly Rule[],
  context: LintContext,
  settings: LintSettings,
): ReportedFinding[] {
  return createLinter(rules, context, settings)(release);
}
