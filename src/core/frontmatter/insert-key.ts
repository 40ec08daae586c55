import {
  findNode,
  type FrontmatterEntry,
  type FrontmatterMap,
  type FrontmatterPath,
} from '../document/frontmatter-tree.js';
import type { Frontmatter } from '../document/frontmatter.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineStart, nextLine } from '../text/line-bounds.js';
import { fieldsOf, shapeAt } from './fields.js';

/**
 * Puts a key that is missing where the schema has it, behind the keys that come before it.
 *
 * @param path of the map that lacks the key
 * @param lines without line breaks, the first with the key; not indented for the map
 * @returns `undefined` where the map has no room for lines
 */
export function insertKey(
  text: string,
  { root, yaml }: Frontmatter,
  path: FrontmatterPath,
  lines: readonly string[],
): TextEdit | undefined {
  const map = findNode(root, path);
  if (!map) return root ? undefined : inLinesAt(yaml.start, lines, '', lineBreakOf(text));
  if (map.kind !== 'map') return undefined;
  const before = lastBefore(map, path, lines);
  if (map.isFlow) return inBraces(map, before, lines);
  if (!before && path.length === 0) return inLinesAt(yaml.start, lines, '', lineBreakOf(text));
  return before ? behind(text, before, lines) : ahead(text, map, lines);
}

function lastBefore(
  map: FrontmatterMap,
  path: FrontmatterPath,
  [line = '']: readonly string[],
): FrontmatterEntry | undefined {
  const order = fieldsOf(shapeAt(path)).map((field) => field.key);
  const place = order.indexOf(line.slice(0, line.indexOf(':')));
  return map.entries.findLast((entry) => {
    const own = order.indexOf(entry.key);
    return 0 <= own && own < place;
  });
}

/** Whole lines at the beginning of one. */
function inLinesAt(
  offset: number,
  lines: readonly string[],
  indent: string,
  lineBreak: string,
): TextEdit {
  const added = lines.map((line) => `${indent}${line}${lineBreak}`).join('');
  return { span: { start: offset, end: offset }, text: added };
}

function behind(text: string, entry: FrontmatterEntry, lines: readonly string[]): TextEdit {
  const end = endOfEntry(text, entry);
  const indent = ' '.repeat(columnOf(text, entry));
  const lineBreak = lineBreakOf(text);
  if (/[\r\n]$/u.test(text.slice(0, end))) return inLinesAt(end, lines, indent, lineBreak);
  const added = lines.map((line) => `${lineBreak}${indent}${line}`).join('');
  return { span: { start: end, end }, text: added };
}

/** In the place of the first key, which moves to the next line; a dash stays before them. */
function ahead(
  text: string,
  { entries: [first] }: FrontmatterMap,
  lines: readonly string[],
): TextEdit | undefined {
  if (!first) return undefined;
  const indent = ' '.repeat(columnOf(text, first));
  const { start } = first.keySpan;
  const added = lines.map((line) => `${line}${lineBreakOf(text)}${indent}`).join('');
  return { span: { start, end: start }, text: added };
}

function inBraces(
  { entries: [first] }: FrontmatterMap,
  before: FrontmatterEntry | undefined,
  lines: readonly string[],
): TextEdit | undefined {
  const end = before ? before.value?.span.end : first?.keySpan.start;
  if (end === undefined || 1 < lines.length) return undefined;
  const [line = ''] = lines;
  return { span: { start: end, end }, text: before ? `, ${line}` : `${line}, ` };
}

function columnOf(text: string, { keySpan: { start } }: FrontmatterEntry): number {
  return start - lineStart(text, start);
}

/** Behind the last line of an entry, with its comment and its line break. */
function endOfEntry(text: string, { keySpan, value }: FrontmatterEntry): number {
  const written = value ? text.slice(value.span.start, value.span.end).trimEnd() : '';
  const end = value ? value.span.start + written.length : keySpan.end;
  return nextLine(text, Math.max(keySpan.end, end));
}
