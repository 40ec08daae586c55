import { isLatinLetter, unitAt } from './characters.js';
import { type FoundWord, WordTrie } from './word-trie.js';

/** The eras that releases name: Buddhist, Christian, Rattanakosin, Chula Sakarat, Hijri. */
export type EraMark = 'BE' | 'CE' | 'RS' | 'CS' | 'AH';

export interface EraToken {
  readonly start: number;
  readonly end: number;
  readonly mark: EraMark;
}

const SARA_E = 0x0e40;

/** พ.ศ. and the careless พ.ศ, พศ., พศ, พ. ศ. */
function abbreviations(first: string, mark: EraMark): (readonly [string, EraMark])[] {
  return [`${first}.ศ.`, `${first}.ศ`, `${first}ศ.`, `${first}ศ`, `${first}. ศ.`].map(
    (text) => [text, mark] as const,
  );
}

const thaiEraWords: readonly (readonly [text: string, mark: EraMark])[] = [
  ...abbreviations('พ', 'BE'),
  ...abbreviations('ค', 'CE'),
  ...abbreviations('ร', 'RS'),
  ...abbreviations('จ', 'CS'),
  ...abbreviations('ฮ', 'AH'),
  ['พุทธศักราช', 'BE'],
  ['คริสต์ศักราช', 'CE'],
  ['คริสตศักราช', 'CE'],
  ['รัตนโกสินทร์ศก', 'RS'],
  ['รัตนโกสินทรศก', 'RS'],
  ['จุลศักราช', 'CS'],
  ['ฮิจเราะห์ศักราช', 'AH'],
];

const englishEraWords: typeof thaiEraWords = [
  ['B.E.', 'BE'],
  ['B.E', 'BE'],
  ['BE', 'BE'],
  ['Buddhist Era', 'BE'],
  ['A.D.', 'CE'],
  ['A.D', 'CE'],
  ['AD', 'CE'],
  ['C.E.', 'CE'],
  ['CE', 'CE'],
  ['A.H.', 'AH'],
];

export const eraWords = [...thaiEraWords, ...englishEraWords];

const thaiEras = new WordTrie(thaiEraWords);
const englishEras = new WordTrie(englishEraWords);

/** The mark of an era that begins at `offset`. */
export function eraAt(text: string, offset: number): EraToken | undefined {
  return toToken(thaiEras.from(text, offset)) ?? englishEraAt(text, offset);
}

/** `B.E.` or `A.D.` that begins at `offset`. */
export function englishEraAt(text: string, offset: number): EraToken | undefined {
  const found = englishEras.from(text, offset);
  return found && !isLatinLetter(unitAt(text, found.end)) ? toToken(found) : undefined;
}

/** Whether the word at `start` goes on from letters before it: เพศ ends in พศ, MAYBE in BE. */
export function isPartOfWord(text: string, start: number): boolean {
  const previous = unitAt(text, start - 1);
  return previous === SARA_E || (isLatinLetter(previous) && isLatinLetter(unitAt(text, start)));
}

function toToken(found: FoundWord<EraMark> | undefined): EraToken | undefined {
  return found && { start: found.start, end: found.end, mark: found.word };
}
