import { MISSPELLINGS } from '../data/misspellings.js';
import { lettersFrom } from './name-letters.js';

function lettersOf(name: string): string {
  return lettersFrom(name, 0, name.length).letters;
}

/** Whether a word that is listed among the misspelt ones is all that parts the name from the right one. */
export function isListedMisspelling(written: string, right: string): boolean {
  return MISSPELLINGS.some(
    ([wrong, correct]) =>
      written.includes(wrong) && lettersOf(written.replace(wrong, correct)) === lettersOf(right),
  );
}
