import { rememberCuts } from '../core/thai/remember-cuts.js';
import type { Segmenter } from '../core/thai/segmenter.js';

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
  /** The dictionary cannot be asked; but it cuts two equal words apart, and unknown letters not. */
  const isWord = (word: string) => {
    const [first, second, ...others] = cut(word + word);
    return first === word && second === word && others.length === 0;
  };
  return rememberCuts(Object.assign(cut, { isWord }));
}
