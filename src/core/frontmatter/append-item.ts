import type { FrontmatterList } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineEnd, lineStart } from '../text/line-bounds.js';

/** Adds an item behind the last: with a comma in brackets, on a line of its own with a dash. */
export function appendItem(
  text: string,
  { items, isFlow }: FrontmatterList,
  item: string,
): TextEdit | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const { start, end } = last.span;
  if (isFlow) return { span: { start: end, end }, text: `, ${item}` };
  const dash = text.slice(lineStart(text, start), start);
  if (!/^\s*-\s+$/u.test(dash)) return undefined;
  const after = lineEnd(text, end);
  return { span: { start: after, end: after }, text: `${lineBreakOf(text)}${dash}${item}` };
}
