import type { FrontmatterEntry, FrontmatterMap } from '../document/frontmatter-tree.js';
import type { Frontmatter } from '../document/frontmatter.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, nextLine } from '../text/line-bounds.js';
import { FIELDS } from './fields.generated.js';

/**
 * Puts lines of a key that is missing at the top level where the schema has it, behind the keys
 * that come before it.
 *
 * @param lines without line breaks
 * @returns `undefined` where the frontmatter is written in braces
 */
export function insertKey(
  text: string,
  { root, yaml }: Frontmatter,
  key: string,
  lines: readonly string[],
): TextEdit | undefined {
  if (root && (root.kind !== 'map' || root.isFlow)) return undefined;
  const lineBreak = lineBreakOf(text);
  const before = root && lastBefore(root, key);
  const added = lines.map((line) => `${line}${lineBreak}`).join('');
  if (!before) return { span: { start: yaml.start, end: yaml.start }, text: added };
  const end = endOfEntry(text, before);
  const isLineEnd = /[\r\n]$/u.test(text.slice(0, end));
  return {
    span: { start: end, end },
    text: isLineEnd ? added : `${lineBreak}${lines.join(lineBreak)}`,
  };
}

function lastBefore(root: FrontmatterMap, key: string): FrontmatterEntry | undefined {
  const order = FIELDS.map((field) => field.key);
  const place = order.indexOf(key);
  return root.entries.findLast((entry) => {
    const own = order.indexOf(entry.key);
    return 0 <= own && own < place;
  });
}

/** Behind the last line of an entry, with its comment and its line break. */
function endOfEntry(text: string, { keySpan, value }: FrontmatterEntry): number {
  const written = value ? text.slice(value.span.start, value.span.end).trimEnd() : '';
  const end = value ? value.span.start + written.length : keySpan.end;
  return nextLine(text, Math.max(keySpan.end, end));
}
