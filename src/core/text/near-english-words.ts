import { FREQUENT_ENGLISH_WORDS } from '../data/frequent-english-words.js';
import { lazy } from '../lazy.js';
import { isOneSlip } from './slip.js';
import type { Span } from './span.js';

/** A word that is one slip of the hand away from a frequent one. */
export interface NearEnglishWord {
  readonly span: Span;
  readonly right: string;
}

/** Words of eight letters, one of which may be missing; no parts of addresses, codes and names of files. */
const LONG_WORD = /(?<![\w'’./@#-])[A-Za-z][a-z]{6,}(?![\w'’/@]|\.\w)/g;

/** What letters a slip leaves as they are: with others at its end a word is another one. */
function endsOf(word: string): string {
  return word.charAt(0) + word.slice(-1);
}

const frequent = lazy(() => new Set<string>(FREQUENT_ENGLISH_WORDS));
const byEnds = lazy(() => {
  const groups = new Map<string, string[]>();
  for (const word of FREQUENT_ENGLISH_WORDS) {
    groups.set(endsOf(word), [...(groups.get(endsOf(word)) ?? []), word]);
  }
  return groups;
});

function likeWritten(right: string, own: string): string {
  return /^[A-Z]/.test(own) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** The frequent English words of a text that are written with a slip, in order. */
export function findNearEnglishWords(text: string): NearEnglishWord[] {
  return Array.from(text.matchAll(LONG_WORD)).flatMap(({ 0: own, index: start }) => {
    const word = own.toLowerCase();
    if (frequent().has(word)) return [];
    const right = byEnds()
      .get(endsOf(word))
      ?.find((model) => isOneSlip(word, model));
    if (right === undefined) return [];
    return [{ span: { start, end: start + own.length }, right: likeWritten(right, own) }];
  });
}
