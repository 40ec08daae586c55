import { INVISIBLE } from './invisible-characters.js';
import type { MarkedLine } from './marked-line.js';
import type { Span } from './span.js';

export type QuotationFaultKind =
  /** ” where a quotation begins, or “ where it ends. */
  | 'wrong-direction'
  /** " at one end of a quotation that has a curly mark at the other. */
  | 'mixed'
  | 'unopened'
  | 'unclosed';

export interface QuotationFault {
  readonly kind: QuotationFaultKind;
  /** The mark. */
  readonly span: Span;
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

interface Mark {
  readonly sign: string;
  readonly line: MarkedLine;
  /** In the line. */
  readonly offset: number;
  readonly lineNumber: number;
  readonly side: Side;
}

/** A mark among those of its line. */
interface MarkInLine extends Mark {
  readonly next: Mark | undefined;
  /** Whether ” stands further on in the line. */
  readonly isClosedLater: boolean;
}

function sideOf(text: string, offset: number): Side {
  const opens = BEFORE_OPENING.test(text.charAt(offset - 1));
  const closes = BEHIND_CLOSING.test(text.charAt(offset + 1));
  if (opens === closes) return 'either';
  return opens ? 'opening' : 'closing';
}

function marksOf(line: MarkedLine, lineNumber: number): Mark[] {
  const { text, isHidden } = line;
  const marks: Mark[] = [];
  for (const { 0: sign, index: offset } of text.matchAll(/[“”"]/gu)) {
    // 55" is a length, unless a quotation is open.
    const isInches = sign === STRAIGHT && /[0-9๐-๙]/u.test(text.charAt(offset - 1));
    if (isHidden(offset) || (isInches && marks.length === 0)) continue;
    marks.push({ sign, line, offset, lineNumber, side: sideOf(text, offset) });
  }
  return marks;
}

function withOutlook(marks: readonly Mark[]): MarkInLine[] {
  const lastClose = marks.findLastIndex(({ sign }) => sign === CLOSE);
  return marks.map((mark, index) => ({
    ...mark,
    next: marks[index + 1],
    isClosedLater: index < lastClose,
  }));
}

function faultAt({ line, offset }: Mark, kind: QuotationFaultKind, right?: string): QuotationFault {
  const start = line.start + offset;
  return { kind, span: { start, end: start + 1 }, right };
}

/** Reads marks in their order and remembers which quotations are open. */
class QuotationReader {
  readonly faults: QuotationFault[] = [];
  #open: Mark[] = [];

  readLine(line: MarkedLine, lineNumber: number): void {
    // A straight mark is not carried over: the next line's first would close it by chance.
    this.#open = this.#open.filter(({ sign }) => sign !== STRAIGHT);
    for (const mark of withOutlook(marksOf(line, lineNumber))) {
      if (mark.sign === STRAIGHT) this.#readStraight(mark);
      else if (mark.sign === OPEN) this.#readOpening(mark);
      else this.#readClosing(mark);
    }
  }

  end(): void {
    for (const mark of this.#open) {
      if (mark.sign === OPEN) this.faults.push(faultAt(mark, 'unclosed'));
    }
  }

  #readStraight(mark: MarkInLine): void {
    const last = this.#open.at(-1);
    if (last?.sign === STRAIGHT && mark.side !== 'opening') this.#open.pop();
    else if (last?.lineNumber === mark.lineNumber && mark.side === 'closing') {
      this.#open.pop();
      this.faults.push(faultAt(mark, 'mixed', CLOSE));
    } else this.#open.push(mark);
  }

  #readOpening(mark: MarkInLine): void {
    const last = this.#open.at(-1);
    const isOpenHere = last?.lineNumber === mark.lineNumber;
    if (mark.side === 'closing' && (isOpenHere || !mark.isClosedLater)) {
      this.faults.push(faultAt(mark, 'wrong-direction', CLOSE));
      this.#open.pop();
      return;
    }
    // A quotation of several paragraphs is opened anew in each.
    const isOpenedAnew =
      last !== undefined && !isOpenHere && NOTHING_SEEN.test(mark.line.text.slice(0, mark.offset));
    if (!isOpenedAnew) this.#open.push(mark);
  }

  #readClosing(mark: MarkInLine): void {
    const last = this.#open.pop();
    if (last) {
      if (last.sign === STRAIGHT) this.faults.push(faultAt(last, 'mixed', OPEN));
      return;
    }
    const { next } = mark;
    const endsNext = next?.sign === CLOSE || (next?.sign === OPEN && next.side === 'closing');
    if (mark.side !== 'closing' && endsNext) {
      this.faults.push(faultAt(mark, 'wrong-direction', OPEN));
      this.#open.push(mark);
    } else this.faults.push(faultAt(mark, 'unopened'));
  }
}

/** The quotation marks that do not pair, in order. A quotation may run over several lines. */
export function findQuotationFaults(lines: readonly MarkedLine[]): QuotationFault[] {
  const reader = new QuotationReader();
  lines.forEach((line, lineNumber) => {
    reader.readLine(line, lineNumber);
  });
  reader.end();
  return reader.faults.sort((a, b) => a.span.start - b.span.start);
}
