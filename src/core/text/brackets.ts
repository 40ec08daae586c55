import type { MarkedLine } from './marked-line.js';
import type { Span } from './span.js';

/** A bracket without its partner. */
export interface UnpairedBracket {
  readonly kind: 'unopened' | 'unclosed';
  readonly span: Span;
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

interface OpenBracket {
  readonly offset: number;
  readonly lineNumber: number;
}

/** Pairs the brackets of one shape. */
class BracketReader {
  readonly unpaired: UnpairedBracket[] = [];
  readonly #sign: string;
  readonly #open: OpenBracket[] = [];
  /** Brackets that a closing one behind a number took, which may have numbered an item instead. */
  #lent = 0;

  constructor(sign: string) {
    this.#sign = sign;
  }

  open(bracket: OpenBracket): void {
    this.#open.push(bracket);
  }

  close(bracket: OpenBracket, mayNumber: boolean): void {
    this.#giveUpBefore(bracket.lineNumber - MOST_LINES);
    const partner = this.#open.pop();
    if (partner) {
      // (1) is a number in brackets; (ข้อ 1) may be one, or hold the number of an item.
      const isAroundNumber = bracket.offset - partner.offset <= LONGEST_ITEM_NUMBER / 2;
      if (mayNumber && !isAroundNumber) this.#lent += 1;
    } else if (!mayNumber) {
      if (this.#lent > 0) this.#lent -= 1;
      else this.#report('unopened', bracket.offset, this.#sign);
    }
  }

  end(): void {
    this.#giveUpBefore(Infinity);
  }

  #giveUpBefore(lineNumber: number): void {
    while ((this.#open.at(-1)?.lineNumber ?? Infinity) < lineNumber) {
      const bracket = this.#open.pop();
      if (bracket) this.#report('unclosed', bracket.offset, PARTNERS[this.#sign] ?? '');
    }
  }

  #report(kind: UnpairedBracket['kind'], start: number, partner: string): void {
    this.unpaired.push({ kind, span: { start, end: start + 1 }, partner });
  }
}

/**
 * The brackets without a partner, in order. Those that number items, 1) 2), need none; where a
 * bracket may do either, it is taken to be right.
 */
export function findUnpairedBrackets(lines: readonly MarkedLine[]): UnpairedBracket[] {
  const round = new BracketReader('(');
  const square = new BracketReader('[');
  lines.forEach(({ text, start, isHidden }, lineNumber) => {
    for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
      if (isHidden(index) || text.charAt(index - 1) === '\\') continue;
      const bracket = { offset: start + index, lineNumber };
      const reader = sign === '(' || sign === ')' ? round : square;
      if (sign === '(' || sign === '[') {
        reader.open(bracket);
        continue;
      }
      const before = text.slice(Math.max(0, index - LONGEST_ITEM_NUMBER), index);
      if (sign === ')' && FACE.test(before)) continue;
      reader.close(bracket, sign === ')' && ITEM_NUMBER.test(before));
    }
  });
  round.end();
  square.end();
  return [...round.unpaired, ...square.unpaired].sort((a, b) => a.span.start - b.span.start);
}
