import type { Span } from '../text/span.js';
import { CONSONANT, THAI_LETTER } from './characters.js';
import type { Segmenter } from './segmenter.js';

/** The last two letters of a run of Thai letters, if they are one consonant twice. */
const DOUBLED = new RegExp(
  `(?<letter>[${CONSONANT}])\\k<letter>(?![${THAI_LETTER}\\u0e2f.])`, // ชุมชนน, but not ชนนฯ
  'gu',
);

/** Words that are written so. Of 1,342 places in releases, 1,322 end in one of them. */
const RIGHTLY_DOUBLED = /(?:ระบบ|แบบ|ถนน|สรร|คะแนน|โดด|แดด)$/u;

const LONGEST_WORD = 16;
/** Shorter words, with a letter more, are names: ชาน, ชานน. */
const SHORTEST_WORD = 4;

/** The longest word of the dictionary, of at least `shortest` letters, that ends the text. */
function wordAtEnd(text: string, shortest: number, segment: Segmenter): string | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length); shortest <= length; length -= 1) {
    const word = text.slice(-length);
    if (segment.isWord(word)) return word;
  }
  return undefined;
}

/** Words whose last key was pressed twice: the word with the letter too many, and the right one. */
export function* findDoubledEndings(
  text: string,
  segment: Segmenter,
): Iterable<{ readonly span: Span; readonly right: string }> {
  for (const { index } of text.matchAll(DOUBLED)) {
    const end = index + 2;
    const tail = text.slice(Math.max(0, end - LONGEST_WORD), end);
    if (RIGHTLY_DOUBLED.test(tail) || wordAtEnd(tail, 2, segment) !== undefined) continue;
    const right = wordAtEnd(tail.slice(0, -1), SHORTEST_WORD, segment);
    if (right !== undefined) yield { span: { start: end - 1 - right.length, end }, right };
  }
}
