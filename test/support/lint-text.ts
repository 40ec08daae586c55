import { parsePressRelease, type ReleaseFormat } from '../../src/core/document/press-release.js';
import { lint } from '../../src/core/lint/lint.js';
import type { ReportedFinding } from '../../src/core/lint/report.js';
import type { LintContext, Profile, Rule } from '../../src/core/lint/rule.js';
import type { ChosenOptions } from '../../src/core/lint/rule-options.js';
import { createWordSegmenter } from '../../src/platform/word-segmenter.js';

/** The day of the seed release's meeting. */
export const testContext: LintContext = { segment: createWordSegmenter(), today: '2019-12-11' };

export interface LintTextOptions {
  readonly format?: ReleaseFormat;
  readonly profile?: Profile;
  readonly options?: ChosenOptions;
}

export function lintText(
  text: string,
  rules: readonly Rule[],
  { format = 'markdown', profile = 'publish', options = new Map() }: LintTextOptions = {},
): ReportedFinding[] {
  return lint(parsePressRelease(text, format), rules, { ...testContext, options }, { profile });
}
