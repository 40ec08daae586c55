import type { FrontmatterEntry, FrontmatterMap } from '../document/frontmatter-tree.js';
import type { Frontmatter } from '../document/frontmatter.js';
import type { TextEdit } from '../text/edit.js';
import { FIELDS } from './fields.generated.js';

/** The line break that the text uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
}

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
  const valueEnd = value
    ? value.span.start + text.slice(value.span.start, value.span.end).trimEnd().length
    : 0;
  const end = Math.max(keySpan.end, valueEnd);
  const lineEnd = /\r\n|\r|\n|$/u.exec(text.slice(end));
  return end + (lineEnd?.index ?? 0) + (lineEnd?.[0].length ?? 0);
}
