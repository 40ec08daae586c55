import { INVISIBLE } from './invisible-characters.js';

export type QuotationFaultKind =
  /** ” where a quotation begins, or “ where it ends. */
  | 'wrong-direction'
  /** " at one end of a quotation that has a curly mark at the other. */
  | 'mixed'
  | 'unopened'
  | 'unclosed';

/** A mark that does not pair. */
export interface QuotationFault<Place> {
  readonly kind: QuotationFaultKind;
  readonly place: Place;
  /** The mark that belongs there; `undefined` if one is missing elsewhere. */
  readonly right: string | undefined;
}

const OPEN = '“';
const CLOSE = '”';
const STRAIGHT = '"';

const BEFORE_OPENING = /^[\s([{–—\-/:]?$/u;
const BEHIND_CLOSING = /^[\s)\]},.;:!?…/]?$/u;
const NOTHING_SEEN = new RegExp(`^[\\s${INVISIBLE}]*$`, 'u');

/** Which way a mark looks, as the characters beside it show. */
type Side = 'opening' | 'closing' | 'either';

/** A quotation mark of a line, and what the line tells of it. */
export interface QuotationMark {
  readonly sign: string;
  /** In the line. */
  readonly offset: number;
  readonly side: Side;
  /** Whether nothing that a reader sees stands before it. */
  readonly isFirst: boolean;
  /** Whether the next mark of the line ends a quotation. */
  readonly isBeforeEnd: boolean;
  /** Whether ” stands further on in the line. */
  readonly isClosedLater: boolean;
}

function sideOf(text: string, offset: number): Side {
  const opens = BEFORE_OPENING.test(text.charAt(offset - 1));
  const closes = BEHIND_CLOSING.test(text.charAt(offset + 1));
  if (opens === closes) return 'either';
  return opens ? 'opening' : 'closing';
}

function findMarks(text: string, isHidden: (offset: number) => boolean) {
  const marks: Pick<QuotationMark, 'sign' | 'offset' | 'side' | 'isFirst'>[] = [];
  for (const { 0: sign, index: offset } of text.matchAll(/[“”"]/gu)) {
    // 55" is a length, unless a quotation is open.
    const isInches = sign === STRAIGHT && /[0-9๐-๙]/u.test(text.charAt(offset - 1));
    if (isHidden(offset) || (isInches && marks.length === 0)) continue;
    const isFirst = marks.length === 0 && NOTHING_SEEN.test(text.slice(0, offset));
    marks.push({ sign, offset, side: sideOf(text, offset), isFirst });
  }
  return marks;
}

/**
 * The quotation marks of a line, in order.
 *
 * @param isHidden whether the mark at this offset is none of the text: part of an address, of code
 */
export function quotationMarksIn(
  text: string,
  isHidden: (offset: number) => boolean,
): QuotationMark[] {
  const marks = findMarks(text, isHidden);
  const lastClose = marks.findLastIndex(({ sign }) => sign === CLOSE);
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    const isBeforeEnd = next?.sign === CLOSE || (next?.sign === OPEN && next.side === 'closing');
    return { ...mark, isBeforeEnd, isClosedLater: index < lastClose };
  });
}

/** A mark whose quotation goes on. */
export interface OpenQuotation<Place> {
  readonly sign: string;
  readonly place: Place;
}

/** Reads the marks of lines in order and remembers which quotations are open. */
export class QuotationReader<Place> {
  readonly faults: QuotationFault<Place>[] = [];
  #open: OpenQuotation<Place>[];
  readonly #openHere = new Set<OpenQuotation<Place>>();

  /** @param open what is open before the first line */
  constructor(open: readonly OpenQuotation<Place>[]) {
    this.#open = [...open];
  }

  /** The quotations that go on. A straight mark is not carried over: the next would close it by chance. */
  get open(): readonly OpenQuotation<Place>[] {
    return this.#open.filter(({ sign }) => sign !== STRAIGHT);
  }

  readLine(marks: readonly QuotationMark[], placeOf: (mark: QuotationMark) => Place): void {
    this.#open = [...this.open];
    this.#openHere.clear();
    for (const mark of marks) {
      const place = placeOf(mark);
      if (mark.sign === STRAIGHT) this.#readStraight(mark, place);
      else if (mark.sign === OPEN) this.#readOpening(mark, place);
      else this.#readClosing(mark, place);
    }
  }

  /** Nothing goes on. */
  end(): void {
    for (const { place } of this.open) this.#report('unclosed', place);
    this.#open = [];
  }

  #push({ sign }: QuotationMark, place: Place): void {
    const open = { sign, place };
    this.#open.push(open);
    this.#openHere.add(open);
  }

  #report(kind: QuotationFaultKind, place: Place, right?: string): void {
    this.faults.push({ kind, place, right });
  }

  #readStraight(mark: QuotationMark, place: Place): void {
    const last = this.#open.at(-1);
    if (last?.sign === STRAIGHT && mark.side !== 'opening') this.#open.pop();
    else if (last && this.#openHere.has(last) && mark.side === 'closing') {
      this.#open.pop();
      this.#report('mixed', place, CLOSE);
    } else this.#push(mark, place);
  }

  #readOpening(mark: QuotationMark, place: Place): void {
    const last = this.#open.at(-1);
    const isOpenHere = last !== undefined && this.#openHere.has(last);
    if (mark.side === 'closing' && (isOpenHere || !mark.isClosedLater)) {
      this.#report('wrong-direction', place, CLOSE);
      this.#open.pop();
      return;
    }
    // A quotation of several paragraphs is opened anew in each.
    const isOpenedAnew = last !== undefined && !isOpenHere && mark.isFirst;
    if (!isOpenedAnew) this.#push(mark, place);
  }

  #readClosing(mark: QuotationMark, place: Place): void {
    const last = this.#open.pop();
    if (last) {
      if (last.sign === STRAIGHT) this.#report('mixed', last.place, OPEN);
    } else if (mark.side !== 'closing' && mark.isBeforeEnd) {
      this.#report('wrong-direction', place, OPEN);
      this.#push(mark, place);
    } else this.#report('unopened', place);
  }
}
