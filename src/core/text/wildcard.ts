import type { Span } from './span.js';

const WHITE_SPACE = /\s/u;

function runEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !WHITE_SPACE.test(text.charAt(end))) end += 1;
  return end;
}

function runStart(text: string, offset: number, lowest: number): number {
  let start = offset;
  while (lowest < start && !WHITE_SPACE.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the pieces end, each at the earliest place behind `offset` that the `*` before it allows. */
function endOfPieces(text: string, offset: number, pieces: readonly string[]): number | undefined {
  let end = offset;
  for (const piece of pieces) {
    const limit = runEnd(text, end);
    if (piece === '') return limit;
    const at = text.slice(end, limit + piece.length).indexOf(piece);
    if (at < 0) return undefined;
    end += at + piece.length;
  }
  return end;
}

/**
 * Plain text with wildcards: `*` stands for any characters but white space, or none. Everything else
 * stands for itself. A search takes time in proportion to the text, whatever the pattern.
 */
export class WildcardPattern {
  readonly #opensWithWildcard: boolean;
  readonly #first: string;
  readonly #rest: readonly string[];

  constructor(pattern: string) {
    const pieces = pattern.trim().split(/\*+/u);
    const [first = '', ...rest] = pieces[0] === '' ? pieces.slice(1) : pieces;
    this.#opensWithWildcard = pieces[0] === '';
    this.#first = first;
    this.#rest = rest;
  }

  /** The places that match, in order and free of overlaps; none if the pattern names no character. */
  findIn(text: string): Span[] {
    const spans: Span[] = [];
    if (this.#first === '') return spans;
    let offset = 0;
    let at = text.indexOf(this.#first);
    while (0 <= at) {
      const firstEnd = at + this.#first.length;
      const end = endOfPieces(text, firstEnd, this.#rest);
      if (end !== undefined) spans.push({ start: this.#startOfMatch(text, at, offset), end });
      offset = end ?? this.#nextChance(text, at);
      at = text.indexOf(this.#first, offset);
    }
    return spans;
  }

  #startOfMatch(text: string, at: number, lowest: number): number {
    return this.#opensWithWildcard ? runStart(text, at, lowest) : at;
  }

  /** Where one place has failed, so do all others in the same run of characters. */
  #nextChance(text: string, at: number): number {
    return WHITE_SPACE.test(this.#first) ? at + 1 : runEnd(text, at + this.#first.length);
  }
}
