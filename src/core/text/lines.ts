import type { Span } from './span.js';

/** Line and column, both from 1; the column counts UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Answers where an offset stands in lines and columns. `\n`, `\r\n` and `\r` end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) {
        this.#starts.push(offset + 1);
      }
    }
  }

  at(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/**
 * The place with the line break that ends its line, and an empty line behind it, so that nothing is
 * left of a paragraph that is deleted.
 */
export function wholeLine(text: string, { start, end }: Span): Span {
  const lineBreak = /[^\S\r\n]*(?:(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))?)?/uy;
  lineBreak.lastIndex = end;
  lineBreak.test(text);
  return { start, end: lineBreak.lastIndex };
}
