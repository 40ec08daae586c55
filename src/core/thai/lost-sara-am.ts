import { SARA_AM_WORDS } from '../data/sara-am-words.js';
import { type FoundPhrase, PhraseFinder } from '../text/phrase-finder.js';

/** A word as a PDF copy leaves it, and as it was. */
export interface LostSaraAm {
  readonly phrase: string;
  readonly right: string;
  /** Whether a space stands where the letters were torn apart: such a form is no other word. */
  readonly isTorn: boolean;
}

/** กาหนด · ก าหนด · ก ำหนด */
function lossesOf(right: string): LostSaraAm[] {
  return [
    { phrase: right.replaceAll('ำ', 'า'), right, isTorn: false },
    { phrase: right.replaceAll('ำ', ' า'), right, isTorn: true },
    { phrase: right.replaceAll('ำ', '\u00a0า'), right, isTorn: true },
    { phrase: right.replaceAll('ำ', ' ำ'), right, isTorn: true },
  ];
}

const finder = new PhraseFinder(SARA_AM_WORDS.flatMap(lossesOf));

/** Every place that looks like a word whose sara am was lost; that it is none of others is not told. */
export function findLostSaraAm(text: string): Iterable<FoundPhrase<LostSaraAm>> {
  return finder.findIn(text);
}
