import { rememberCuts } from '../core/thai/remember-cuts.js';
import type { Segmenter } from '../core/thai/segmenter.js';

/** Fewer are too short to be cut at all, where the word has two letters. */
const TIMES = 3;

/**
 * Words by the browser's own dictionary: wordcut reads its dictionary from a disk, which a web
 * worker has not.
 */
export function createWordSegmenter(): Segmenter {
  let segmenter: Intl.Segmenter | undefined;
  const cut = (text: string) => {
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  };
  /** The dictionary cannot be asked; but it cuts equal words apart, and unknown letters not. */
  const isWord = (word: string) => {
    const words = cut(word.repeat(TIMES));
    return words.length === TIMES && words.every((each) => each === word);
  };
  return rememberCuts(Object.assign(cut, { isWord }));
}
