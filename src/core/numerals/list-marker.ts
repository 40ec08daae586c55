import type { Span } from '../text/span.js';

const LONGEST_CONTEXT = 60;
const LONGEST_MARKER = 3;

/** 2) in “(1) …, 2) …” but not in “(Annex 2)”: no bracket is open before it on its line. */
function isOutsideBrackets(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.lastIndexOf('(') <= line.lastIndexOf(')');
}

/** Whether the number numbers an item of a list, on its own line or within one: 1) · 1. · (1). */
export function isListMarker(text: string, { start, end }: Span): boolean {
  if (LONGEST_MARKER < end - start) return false;
  const before = text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
  const after = text.slice(end, end + 2);
  if (/(?:^|\s)\($/u.test(before)) return after.startsWith(')');
  if (!/(?:^|[\s:])$/u.test(before)) return false;
  if (after.startsWith(')')) return isOutsideBrackets(before);
  return /^\.(?![0-9๐-๙])/u.test(after);
}
