import type { FrontmatterList } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';
import { lineStart, nextLine } from '../text/line-bounds.js';

/**
 * Takes an item that is not the first out of a list: with its comma, or with its line, but leaves a
 * comment behind it.
 */
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
  const dash = text.slice(start, item.span.start);
  if (!/^\s*-\s+$/u.test(dash)) return undefined;
  const behind = /^[ \t]*#?/u.exec(text.slice(item.span.end))?.[0] ?? '';
  if (!behind.endsWith('#'))
    return { span: { start, end: nextLine(text, item.span.end) }, text: '' };
  const comment = item.span.end + behind.length - '#'.length;
  return { span: { start: start + dash.indexOf('-'), end: comment }, text: '' };
}
