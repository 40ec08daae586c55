import { frequentPhrases } from '../data/frequent-phrases.js';
import { FREQUENT_WORDS } from '../data/frequent-words.js';
import { MISSPELLINGS } from '../data/misspellings.js';
import { lazy } from '../lazy.js';
import { type NearWord, NearWordFinder } from './near-words.js';
import { THAI_LETTER } from './characters.js';

/** Shorter words that were misspelt once are like too many others. */
const SHORTEST_RIGHT = 7;

const ONE_WORD = new RegExp(`^[${THAI_LETTER}]{${SHORTEST_RIGHT},}$`, 'u');

const finder = lazy(() => {
  const rights = MISSPELLINGS.map(([, right]) => right).filter((right) => ONE_WORD.test(right));
  return new NearWordFinder([...FREQUENT_WORDS, ...new Set(rights), ...frequentPhrases()]);
});

/** Every place that is one slip of the hand away from a frequent word; that it is no other is not told. */
export function findNearFrequentWords(text: string): NearWord[] {
  return finder().findIn(text);
}
