/** The letters of a text from a place on. */
export interface NameLetters {
  readonly letters: string;
  /** Where in the text the so-manieth letter, counted from 1, ends. */
  readonly endOf: (count: number) => number;
}

/** What names are written with or without, as the line allows. */
const BETWEEN = new Set(' \u00a0,()-–—');

/** Letters typed in two pieces, which other rules mend. */
const IN_PIECES: ReadonlyMap<string, string> = new Map([
  ['เเ', 'แ'],
  ['ํา', 'ำ'],
]);
const FIRST_PIECES = new Set(Array.from(IN_PIECES.keys(), ([first]) => first));

/** The letter at `offset`, and how many characters make it. */
function letterAt(text: string, offset: number): readonly [letter: string, length: number] {
  const character = text.charAt(offset);
  if (character === '’') return ["'", 1];
  if (!FIRST_PIECES.has(character)) return [character, 1];
  const whole = IN_PIECES.get(text.slice(offset, offset + 2));
  return whole === undefined ? [character, 1] : [whole, 2];
}

/** Anything but one letter after the other. */
const UNEVEN = /[ \u00a0,()\-–—’\r\n]|เเ|ํา/u;

/** The letters from `start` to the end of the line, at most so many; all apostrophes are one. */
export function lettersFrom(text: string, start: number, most: number): NameLetters {
  const letters = text.slice(start, start + most);
  if (UNEVEN.test(letters)) return pickLetters(text, start, most);
  return { letters, endOf: (count) => start + count };
}

function pickLetters(text: string, start: number, most: number): NameLetters {
  let letters = '';
  const offsets: number[] = [];
  let offset = start;
  while (offset < text.length && offsets.length < most) {
    const [letter, length] = letterAt(text, offset);
    if (letter === '\n' || letter === '\r') break;
    if (!BETWEEN.has(letter)) {
      letters += letter;
      offsets.push(offset);
    }
    offset += length;
  }
  return { letters, endOf: (count) => (offsets[count - 1] ?? Infinity) + 1 };
}
