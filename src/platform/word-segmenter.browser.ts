import type { Segmenter } from '../core/thai/segmenter.js';

/**
 * Words by the browser's own dictionary: wordcut reads its dictionary from a disk, which a web
 * worker has not.
 */
export function createWordSegmenter(): Segmenter {
  let segmenter: Intl.Segmenter | undefined;
  return (text) => {
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  };
}
