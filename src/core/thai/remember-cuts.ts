import type { Segmenter } from './segmenter.js';

/** So many runs of Thai letters are kept; a text that repeats itself asks for the same few. */
const MOST_KEPT = 500;

/** The same segmenter, which does not cut the same text again soon: cutting is slow. */
export function rememberCuts(segment: Segmenter): Segmenter {
  const known = new Map<string, readonly string[]>();
  const cut = (text: string) => {
    const found = known.get(text);
    if (found) return found;
    if (MOST_KEPT <= known.size) known.clear();
    const words = segment(text);
    known.set(text, words);
    return words;
  };
  return Object.assign(cut, { isWord: segment.isWord });
}
