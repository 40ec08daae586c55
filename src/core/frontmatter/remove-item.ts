import type { FrontmatterList } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';
import { lineStart, nextLine } from '../text/line-bounds.js';

/** Takes an item that is not the first out of a list: with its comma, or with its line. */
export function removeItem(
  text: string,
  list: FrontmatterList,
  index: number,
): TextEdit | undefined {
  const item = list.items[index];
  const before = list.items[index - 1];
  if (!item || !before) return undefined;
  if (list.isFlow) return { span: { start: before.span.end, end: item.span.end }, text: '' };
  const start = lineStart(text, item.span.start);
  const isAlone = /^\s*-\s+$/u.test(text.slice(start, item.span.start));
  return isAlone ? { span: { start, end: nextLine(text, item.span.end) }, text: '' } : undefined;
}
