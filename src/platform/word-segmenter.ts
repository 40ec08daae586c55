import { createRequire } from 'node:module';

import type { Segmenter } from '../core/thai/segmenter.js';

/** The part of wordcut that we call. */
interface Wordcut {
  init(): void;
  cutIntoArray(text: string): string[];
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
  wordcut.init();
  return (text) => wordcut.cutIntoArray(text);
}

/** Words by wordcut, which is read from disk for the first word that anybody asks for. */
export function createWordSegmenter(): Segmenter {
  let segment: Segmenter | undefined;
  return (text) => {
    segment ??= loadWordcut();
    return segment(text);
  };
}
