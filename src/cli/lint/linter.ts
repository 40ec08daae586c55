import { parsePressRelease, type ReleaseFormat } from '../../core/document/press-release.js';
import { lint, type LintSettings, type ReportedFinding } from '../../core/lint/lint.js';
import type { LintContext } from '../../core/lint/rule.js';
import { rules } from '../../core/rules/index.js';
import { localDay } from '../../platform/local-day.js';
import { createWordSegmenter } from '../../platform/word-segmenter.js';

export type Linter = (text: string, format: ReleaseFormat) => readonly ReportedFinding[];

/** All rules with these settings, as of today. */
export function createLinter(settings: LintSettings): Linter {
  const context: LintContext = { segment: createWordSegmenter(), today: localDay() };
  return (text, format) => lint(parsePressRelease(text, format), rules, context, settings);
}
