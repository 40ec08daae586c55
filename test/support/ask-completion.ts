import assert from 'node:assert/strict';

import { parsePressRelease } from '../../src/core/document/press-release.js';
import { completeFrontmatter } from '../../src/core/frontmatter/complete.js';
import type { FrontmatterCompletions } from '../../src/core/frontmatter/completion/completion.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { readMarks } from './marks.js';

/** The day on which everything is typed. */
export const TODAY = '2026-12-01';

interface Asked {
  readonly text: string;
  readonly found: FrontmatterCompletions | undefined;
}

/** What is offered at `⟦⟧`. */
export function ask(marked: string): Asked {
  const { text, spans } = readMarks(marked);
  const offset = spans[0]?.start ?? text.length;
  return { text, found: completeFrontmatter(parsePressRelease(text), offset, TODAY) };
}

/** The labels of what is offered there. */
export function labels(marked: string, locale: 'en' | 'th' = 'en'): string[] {
  return (ask(marked).found?.items ?? []).map(({ label }) => label[locale]);
}

/** The text after the item with this label was taken; tab stops stay as a snippet has them. */
export function take(marked: string, label: string): string {
  const { text, found } = ask(marked);
  const item = found?.items.find((one) => one.label.en === label);
  assert.ok(item, `${label} in ${labels(marked).join(', ')}`);
  return applyEdits(text, [...item.edits, { span: item.span, text: item.insert }]);
}

/** A release with these lines between its fences. */
export function yaml(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', 'เนื้อข่าว', ''].join('\n');
}
