import type { PressRelease } from '../document/press-release.js';
import type { PlacedStretch } from '../document/stretch.js';
import { passagesOf } from '../facts/passages-of.js';
import { perBlock } from '../facts/per-block.js';
import { foundPerStretchBy, placingBy } from '../facts/per-stretch.js';
import { findSuppressions } from '../suppressions/find-suppressions.js';
import { suppress } from '../suppressions/suppress.js';
import { levelOf, type LintSettings } from './lint-settings.js';
import { type ReportedFinding, reporterOf, shiftFinding } from './report.js';
import type {
  BlockRule,
  DocumentRule,
  FileTest,
  Finding,
  LintContext,
  PassageRule,
  Rule,
  RuleContext,
} from './rule.js';

/** @param isFile looks for files beside the release, where there is a disk */
export type Linter = (release: PressRelease, isFile?: FileTest) => ReportedFinding[];

function inOrder(findings: ReportedFinding[]): ReportedFinding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

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
  const documentRules = active.filter((rule) => rule.scope === 'document');
  const blockRules = active.filter((rule) => rule.scope === 'block');
  const passageRules = active.filter((rule) => rule.scope === 'passage');
  const suppressionRules = active.filter((rule) => rule.scope === 'suppressions');
  const known = { rules, active };
  const inBlocks = stretchLinter(blockRules, context, settings);
  const inPassages = stretchLinter(passageRules, context, settings);
  const inMarkdown = stretchLinter([...blockRules, ...passageRules], context, settings);
  const inRelease = documentRules.map((rule) => documentLinter(rule, context, settings));
  return (release, isFile) => {
    const { text } = release;
    const found = [
      ...inRelease.flatMap((report) => report(release, isFile)),
      ...(release.format === 'markdown'
        ? release.stretches.flatMap(inMarkdown)
        : [...release.stretches.flatMap(inBlocks), ...passagesOf(release).flatMap(inPassages)]),
    ];
    const suppressions = findSuppressions(release);
    if (suppressions.length === 0) return inOrder(found);
    const { loud, uses } = suppress(found, suppressions, known);
    for (const rule of suppressionRules) {
      reporterOf(rule, settings)(rule.check(uses, text), text, loud);
    }
    return inOrder(loud);
  };
}

/** Remembers what was found in each block. */
function stretchLinter(
  rules: readonly (BlockRule | PassageRule)[],
  context: RuleContext,
  settings: LintSettings,
): (placed: PlacedStretch) => readonly ReportedFinding[] {
  const reporters = rules.map((rule) => ({ rule, report: reporterOf(rule, settings) }));
  const inBlock = perBlock((block): readonly ReportedFinding[] => {
    const found: ReportedFinding[] = [];
    for (const { rule, report } of reporters) report(rule.check(block, context), block.text, found);
    return found;
  });
  return placingBy(shiftFinding, foundPerStretchBy(shiftFinding, inBlock));
}

/** A rule that gives the same list again has found the same, which need not be reported anew. */
function documentLinter(rule: DocumentRule, context: RuleContext, settings: LintSettings): Linter {
  const report = reporterOf(rule, settings);
  let last: Iterable<Finding> | undefined;
  let reported: ReportedFinding[] = [];
  return (release, isFile) => {
    const findings = rule.check(release, isFile ? { ...context, isFile } : context);
    if (findings !== last || rule.meta.doubtsWords) {
      reported = [];
      report(findings, release.text, reported);
    }
    last = findings;
    return reported;
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
