import type { FrontmatterEntry, FrontmatterMap } from '../document/frontmatter-tree.js';
import type { TextEdit } from '../text/edit.js';
import { lineEnd, lineStart, nextLine } from '../text/line-bounds.js';
import type { Span } from '../text/span.js';

/**
 * Takes a key and its value out of a map: with its comma out of braces, else with its lines. A
 * comment behind them stays.
 *
 * @returns `undefined` where a dash, a tag or a comment inside would go along
 */
export function removeEntry(
  text: string,
  map: FrontmatterMap,
  entry: FrontmatterEntry,
): TextEdit | undefined {
  const span = spanOfEntry(text, entry);
  if (!span) return undefined;
  return map.isFlow ? removeFromBraces(text, map, span) : removeLines(text, entry, span);
}

/** From the key to the last character of the value; none without a colon or a value of its own. */
export function spanOfEntry(text: string, { keySpan, value }: FrontmatterEntry): Span | undefined {
  const { start } = keySpan;
  const colon = /^[ \t]*:/u.exec(text.slice(keySpan.end, lineEnd(text, keySpan.end)));
  if (!colon) return undefined;
  if (!value) return { start, end: keySpan.end + colon[0].length };
  if (value.span.start < keySpan.end) return undefined;
  return { start, end: start + text.slice(start, value.span.end).trimEnd().length };
}

function removeFromBraces(text: string, map: FrontmatterMap, span: Span): TextEdit | undefined {
  const before = map.entries.findLast(({ keySpan }) => keySpan.start < span.start);
  const after = map.entries.find(({ keySpan }) => span.end <= keySpan.start);
  if (after) return { span: { start: span.start, end: after.keySpan.start }, text: '' };
  const end = before && spanOfEntry(text, before)?.end;
  return end === undefined ? undefined : { span: { start: end, end: span.end }, text: '' };
}

function removeLines(text: string, { value }: FrontmatterEntry, span: Span): TextEdit | undefined {
  const start = lineStart(text, span.start);
  const isAlone = /^[ \t]*$/u.test(text.slice(start, span.start));
  const entry = text.slice(span.start, span.end);
  const isNested = value?.kind === 'list' || value?.kind === 'map';
  const mayHoldComment = isNested || /[\r\n]/u.test(entry);
  if (!isAlone || (mayHoldComment && /(?:^|\s)#/u.test(entry))) return undefined;
  const behind = text.slice(span.end, lineEnd(text, span.end));
  const gap = /^\s*/u.exec(behind)?.[0].length ?? 0;
  const hasComment = behind.startsWith('#', gap);
  if (hasComment) return { span: { start: span.start, end: span.end + gap }, text: '' };
  return { span: { start, end: nextLine(text, span.end) }, text: '' };
}
