import type { Span } from '../text/span.js';

/**
 * Cuts a run of Thai text into words; joined, they are the text again. Give it a paragraph at most:
 * implementations are slow, and some take quadratic time.
 */
export type Segmenter = (text: string) => readonly string[];

const THAI_RUN_CHARACTER = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;

/** Words are found in their run of Thai letters; more context than this changes nothing. */
const CONTEXT = 60;

function runStart(text: string, offset: number): number {
  let start = offset;
  while (offset - CONTEXT < start && THAI_RUN_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function runEnd(text: string, offset: number): number {
  let end = offset;
  while (end < offset + CONTEXT && THAI_RUN_CHARACTER.test(text.charAt(end))) end += 1;
  return end;
}

/**
 * Whether `replacement`, put where `span` is, would stand there as whole words: a word wrongly spelt
 * is no word to the segmenter, but the right one is, if the text around it ends where it begins.
 */
export function fitsAsWords(
  text: string,
  { start, end }: Span,
  replacement: string,
  segment: Segmenter,
): boolean {
  const before = text.slice(runStart(text, start), start);
  const after = text.slice(end, runEnd(text, end));
  const wanted = [before.length, before.length + replacement.length];
  const boundaries = new Set([0]);
  let offset = 0;
  for (const word of segment(before + replacement + after)) {
    offset += word.length;
    boundaries.add(offset);
  }
  return wanted.every((boundary) => boundaries.has(boundary));
}
