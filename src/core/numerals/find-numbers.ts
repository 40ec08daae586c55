import type { Span } from '../text/span.js';
import { ANY_DIGIT, type DigitScript, digitScriptsIn } from '../thai/digits.js';

/** A number as written: digits of either set with the points and commas between them. */
export interface WrittenNumber {
  readonly span: Span;
  readonly text: string;
  /** `mixed` if digits of both sets stand in it. */
  readonly script: DigitScript | 'mixed';
}

/** ๑๖.๐๐ · 300,000 · ๒๕๖๒. A zero-width space, which copied text carries, does not end a number. */
export const NUMBER_PATTERN = `${ANY_DIGIT}+(?:[.,\u200b]${ANY_DIGIT}+)*`;

const NUMBER = new RegExp(NUMBER_PATTERN, 'gu');

function scriptOf(text: string): WrittenNumber['script'] {
  const { thai, arabic } = digitScriptsIn(text);
  if (thai && arabic) return 'mixed';
  return thai ? 'thai' : 'arabic';
}

/** Every number of the text in order. */
export function findNumbers(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: own, index }) => ({
    span: { start: index, end: index + own.length },
    text: own,
    script: scriptOf(own),
  }));
}
