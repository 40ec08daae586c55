import type { Span } from '../text/span.js';

/** The longest number of a list item that CommonMark knows, its point and the spaces that follow. */
const LONGEST_MARKER = 16;

/** Markdown takes no other digits: `๑)` is no list item but text. */
const MARKER = /(?<digits>[0-9]{1,9})[.)][ \t]+$/u;

/**
 * The number of the ordered Markdown list item whose text begins at `offset`: it is markup and no part
 * of the text.
 */
export function listNumberBefore(text: string, offset: number): Span | undefined {
  const before = text.slice(Math.max(0, offset - LONGEST_MARKER), offset);
  const match = MARKER.exec(before);
  const digits = match?.groups?.['digits'];
  if (!match || digits === undefined) return undefined;
  const start = offset - before.length + match.index;
  return { start, end: start + digits.length };
}
