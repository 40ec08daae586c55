import { parsePressRelease, type ReleaseFormat } from '../../core/document/press-release.js';
import { createLinter } from '../../core/lint/lint.js';
import type { LintSettings } from '../../core/lint/lint-settings.js';
import type { ReportedFinding } from '../../core/lint/report.js';
import { rules } from '../../core/rules/index.js';
import { localDay } from '../../platform/local-day.js';
import { createWordSegmenter } from '../../platform/word-segmenter.js';

export type TextLinter = (text: string, format: ReleaseFormat) => readonly ReportedFinding[];

/** All rules with these settings, as of today. */
export function createTextLinter(settings: LintSettings): TextLinter {
  const context = { segment: createWordSegmenter(), today: localDay() };
  const linter = createLinter(rules, context, settings);
  return (text, format) => linter(parsePressRelease(text, format));
}
