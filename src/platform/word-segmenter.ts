import { createRequire } from 'node:module';

import { MISSPELLINGS } from '../core/data/misspellings.js';
import type { Segmenter } from '../core/thai/segmenter.js';

/** Its dictionary is older than ดิจิทัล and แอปพลิเคชัน. */
const NEWER_WORDS = MISSPELLINGS.map(([, right]) => right);

/** The part of wordcut that we call. */
interface Wordcut {
  init(dictionary: undefined, withDefault: boolean, words: readonly string[]): void;
  cutIntoArray(text: string): string[];
  readonly acceptors: { readonly creators: readonly { readonly dict?: readonly string[] }[] };
}

function isWordcut(value: unknown): value is Wordcut {
  return typeof value === 'object' && value !== null && 'init' in value && 'cutIntoArray' in value;
}

/**
 * Loads wordcut and its dictionary. It stays outside every bundle: it is LGPL, it finds its
 * dictionary beside itself, and it assigns an undeclared variable, which a strict bundle forbids.
 *
 * @throws {TypeError} if what is installed as `wordcut` is something else
 */
function loadWordcut(): Segmenter {
  const require = createRequire(__filename);
  const wordcut: unknown = require('wordcut');
  if (!isWordcut(wordcut)) throw new TypeError('Cannot use wordcut: it has no cutIntoArray');
  wordcut.init(undefined, true, NEWER_WORDS);
  const words = new Set(wordcut.acceptors.creators.flatMap(({ dict }) => dict ?? []));
  return Object.assign((text: string) => wordcut.cutIntoArray(text), {
    isWord: (text: string) => words.has(text),
  });
}

/** Words by wordcut, which is read from disk for the first word that anybody asks for. */
export function createWordSegmenter(): Segmenter {
  let loaded: Segmenter | undefined;
  const segmenter = () => (loaded ??= loadWordcut());
  return Object.assign((text: string) => segmenter()(text), {
    isWord: (text: string) => segmenter().isWord(text),
  });
}
