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

const thaiEras = new WordTrie<EraMark>([
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
]);

const englishEras = new WordTrie<EraMark>([
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
]);

/** The mark of an era that ends at `offset`. */
export function eraBefore(text: string, offset: number): EraToken | undefined {
  const found = thaiEras.before(text, offset) ?? englishEras.before(text, offset);
  return isPartOfWord(text, found) ? undefined : toToken(found);
}

/** The mark of an era that begins at `offset`. */
export function eraAt(text: string, offset: number): EraToken | undefined {
  return toToken(thaiEras.from(text, offset)) ?? englishEraAt(text, offset);
}

/** `B.E.` or `A.D.` that begins at `offset`. */
export function englishEraAt(text: string, offset: number): EraToken | undefined {
  const found = englishEras.from(text, offset);
  return found && !isLatinLetter(unitAt(text, found.end)) ? toToken(found) : undefined;
}

/** เพศ ends in พศ, MAYBE in BE. */
function isPartOfWord(text: string, found: FoundWord<EraMark> | undefined): boolean {
  if (!found) return false;
  const previous = unitAt(text, found.start - 1);
  return (
    previous === SARA_E || (isLatinLetter(previous) && isLatinLetter(unitAt(text, found.start)))
  );
}

function toToken(found: FoundWord<EraMark> | undefined): EraToken | undefined {
  return found && { start: found.start, end: found.end, mark: found.word };
}
