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
 * Whether words begin at `start` and end at `end`, as the segmenter cuts the run of Thai letters
 * around them.
 */
export function isWholeWords(
  text: string,
  start: number,
  end: number,
  segment: Segmenter,
): boolean {
  const from = runStart(text, start);
  const boundaries = new Set([from]);
  let offset = from;
  for (const word of segment(text.slice(from, runEnd(text, end)))) {
    offset += word.length;
    boundaries.add(offset);
  }
  return boundaries.has(start) && boundaries.has(end);
}
