import type { FrontmatterList } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf } from './insert-key.js';

/** Adds an item behind the last: with a comma in brackets, on a line of its own with a dash. */
export function appendItem(
  text: string,
  { items, isFlow }: FrontmatterList,
  item: string,
): TextEdit | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const end = { start: last.span.end, end: last.span.end };
  if (isFlow) return { span: end, text: `, ${item}` };
  const lineStart = text.slice(0, last.span.start).search(/[^\r\n]*$/u);
  const dash = text.slice(lineStart, last.span.start);
  return /^\s*-\s+$/u.test(dash)
    ? { span: end, text: `${lineBreakOf(text)}${dash}${item}` }
    : undefined;
}
