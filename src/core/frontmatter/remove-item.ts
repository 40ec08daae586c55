import type { FrontmatterList } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';

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
  const lineStart = text.slice(0, item.span.start).search(/[^\r\n]*$/u);
  const lineEnd = /\r\n|\r|\n|$/u.exec(text.slice(item.span.end));
  const isAlone = /^\s*-\s+$/u.test(text.slice(lineStart, item.span.start));
  const end = item.span.end + (lineEnd?.index ?? 0) + (lineEnd?.[0].length ?? 0);
  return isAlone ? { span: { start: lineStart, end }, text: '' } : undefined;
}
