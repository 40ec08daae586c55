import { dirname, join } from 'node:path';

import { MISSPELLINGS } from '../core/data/misspellings.js';
import { rememberCuts } from '../core/thai/remember-cuts.js';
import type { Segmenter } from '../core/thai/segmenter.js';
import { readWordLists, ThaiDictionary } from './thai-dictionary.js';

/** The part of wordcut that we call. */
interface Wordcut {
  initNoDict(): void;
  cutIntoArray(text: string): string[];
  readonly acceptors: { readonly creators: Pick<ThaiDictionary, 'createAcceptor'>[] };
}

function isWordcut(value: unknown): value is Wordcut {
  return (
    typeof value === 'object' && value !== null && 'initNoDict' in value && 'cutIntoArray' in value
  );
}

/** Node's own, under a name that says that wordcut stays outside every bundle. */
const requireInstalled: NodeJS.Require = require;

/** wordcut's dictionary, which is older than ดิจิทัล and แอปพลิเคชัน, with newer words. */
function loadDictionary(): ThaiDictionary {
  const folder = join(dirname(requireInstalled.resolve('wordcut/package.json')), 'data');
  return new ThaiDictionary([...readWordLists(folder), ...MISSPELLINGS.map(([, right]) => right)]);
}

/**
 * Loads wordcut with a dictionary. It stays outside every bundle: it is LGPL, its words are in files
 * beside it, and it assigns an undeclared variable, which a strict bundle forbids.
 *
 * @throws {TypeError} if what is installed as `wordcut` is something else
 */
function loadWordcut(dictionary: ThaiDictionary): Wordcut {
  const wordcut: unknown = requireInstalled('wordcut');
  if (!isWordcut(wordcut)) throw new TypeError('Cannot use wordcut: it has no cutIntoArray');
  wordcut.initNoDict();
  wordcut.acceptors.creators.push(dictionary);
  return wordcut;
}

/** Words by wordcut, which is read from disk, as its dictionary is, when anybody asks for it. */
export function createWordSegmenter(): Segmenter {
  let loadedDictionary: ThaiDictionary | undefined;
  let loadedWordcut: Wordcut | undefined;
  const dictionary = () => (loadedDictionary ??= loadDictionary());
  const wordcut = () => (loadedWordcut ??= loadWordcut(dictionary()));
  const segment = Object.assign((text: string) => wordcut().cutIntoArray(text), {
    isWord: (text: string) => dictionary().has(text),
  });
  return rememberCuts(segment);
}
