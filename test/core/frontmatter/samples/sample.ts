import type { Profile } from '../../../../src/core/lint/rule.js';

/** A frontmatter with one or more faults of one rule. */
export interface FrontmatterSample {
  /** With `⟦ ⟧` around each fault. */
  readonly text: string;
  /** The rule that finds it; all other rules for frontmatter stay silent. */
  readonly rule: string;
  /** The message of the first fault. */
  readonly en: string;
  readonly th: string;
  /** The whole text after the first fix of every fault; missing if there is none. */
  readonly fixed?: string;
  /** `draft` unless told. */
  readonly profile?: Profile;
}

export type FrontmatterSamples = Readonly<Record<string, FrontmatterSample>>;

/** Lines behind those that a draft needs. */
export function draft(...lines: readonly string[]): string {
  return frontmatter(
    'type: press-release',
    'title:',
    '  th: ลงนามบันทึกความเข้าใจ',
    'date: 2026-12-01',
    ...lines,
  );
}

/** A file with these lines between its fences. */
export function frontmatter(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', 'เนื้อข่าว', ''].join('\n');
}
