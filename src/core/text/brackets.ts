/** A bracket of a line, and what the line tells of it. */
export interface Bracket {
  readonly sign: string;
  /** In the line. */
  readonly offset: number;
  /** Whether it may close the number of an item: 1) */
  readonly mayNumber: boolean;
}

/** A bracket without its partner. */
export interface UnpairedBracket<Place> {
  readonly kind: 'unopened' | 'unclosed';
  readonly place: Place;
  /** The partner that is missing. */
  readonly partner: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** A bracket that is open for more lines was never closed; its like further on closes another. */
const MOST_LINES = 8;

/** What may number an item before its bracket: 1) ๒) 1.2) 3.) ก) b) iv) and 2 ) with a space. */
const ITEM_NUMBER = new RegExp(
  '(?:' +
    String.raw`(?<![0-9๐-๙A-Za-z.])[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2}){0,3}` +
    '|' +
    String.raw`(?<![^\s([“"‘',;:/\u200b-])(?:[ก-ฮ]|[A-Za-z]|[ivxIVX]{1,4})` +
    String.raw`)\.?[ \u00a0]?$`,
  'u',
);
const LONGEST_ITEM_NUMBER = 16;

/** :) and ;-) */
const FACE = /[:;=]-?$/u;

/**
 * The brackets of a line, in order.
 *
 * @param isHidden whether the bracket at this offset is none of the text: part of an address, of code
 */
export function bracketsIn(text: string, isHidden: (offset: number) => boolean): Bracket[] {
  return Array.from(text.matchAll(/[()[\]]/g)).flatMap(({ 0: sign, index: offset }) => {
    if (isHidden(offset) || text.charAt(offset - 1) === '\\') return [];
    const before = text.slice(Math.max(0, offset - LONGEST_ITEM_NUMBER), offset);
    if (sign === ')' && FACE.test(before)) return [];
    return [{ sign, offset, mayNumber: sign === ')' && ITEM_NUMBER.test(before) }];
  });
}

/** A bracket that waits for its partner. */
export interface OpenBracket<Place> {
  readonly sign: string;
  readonly place: Place;
  /** In its line. */
  readonly offset: number;
  /** Counts from the first line that is read; of lines before it, below 0. */
  readonly lineNumber: number;
  /** Whether a bracket behind a number took it, which may have numbered an item instead. */
  readonly isLent: boolean;
}

/**
 * Pairs the brackets of lines in order. Those that number items, 1) 2), need no partner; where a
 * bracket may do either, it is taken to be right.
 */
export class BracketReader<Place> {
  readonly unpaired: UnpairedBracket<Place>[] = [];
  #open: OpenBracket<Place>[];
  #lineNumber = -1;

  /** @param open what is open before the first line */
  constructor(open: readonly OpenBracket<Place>[]) {
    this.#open = [...open];
  }

  /** Goes on to another line, the first of which has the number 0. */
  goTo(lineNumber: number): void {
    this.#lineNumber = lineNumber;
    const isOpen = (bracket: OpenBracket<Place>) => lineNumber - MOST_LINES <= bracket.lineNumber;
    if (this.#open.every(isOpen)) return;
    for (const bracket of this.#open) {
      if (isOpen(bracket) || bracket.isLent) continue;
      const { place, sign } = bracket;
      this.unpaired.push({ kind: 'unclosed', place, partner: PARTNERS[sign] ?? '' });
    }
    this.#open = this.#open.filter(isOpen);
  }

  read({ sign, offset, mayNumber }: Bracket, place: Place): void {
    const bracket = { sign, place, offset, lineNumber: this.#lineNumber, isLent: false };
    if (sign === '(' || sign === '[') this.#open.push(bracket);
    else this.#close({ ...bracket, sign: PARTNERS[sign] ?? '' }, mayNumber);
  }

  /** What is open behind the last of so many lines, for a reader that goes on from there. */
  openBehind(lineCount: number): readonly OpenBracket<Place>[] {
    this.goTo(lineCount);
    return this.#open.map((bracket) => ({
      ...bracket,
      lineNumber: bracket.lineNumber - lineCount,
    }));
  }

  /** Nothing goes on. */
  end(): void {
    this.goTo(Infinity);
  }

  /** @param bracket where it closes, with the sign that opens */
  #close(bracket: OpenBracket<Place>, mayNumber: boolean): void {
    const partner = this.#take(bracket.sign, false);
    if (partner) {
      // (1) is a number in brackets; (ข้อ 1) may be one, or hold the number of an item.
      const isAroundNumber =
        partner.lineNumber === bracket.lineNumber &&
        bracket.offset - partner.offset <= LONGEST_ITEM_NUMBER / 2;
      if (mayNumber && !isAroundNumber) this.#open.push({ ...bracket, isLent: true });
    } else if (!mayNumber && !this.#take(bracket.sign, true)) {
      const { place, sign } = bracket;
      this.unpaired.push({ kind: 'unopened', place, partner: sign });
    }
  }

  /** Takes the last that waits, if one does. */
  #take(sign: string, isLent: boolean): OpenBracket<Place> | undefined {
    const at = this.#open.findLastIndex((one) => one.sign === sign && one.isLent === isLent);
    return at < 0 ? undefined : this.#open.splice(at, 1)[0];
  }
}
