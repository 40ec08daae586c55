import { INVISIBLE } from './invisible-characters.js';
import type { Span } from './span.js';

const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`, 'gu');

/**
 * A text as it looks, without its invisible characters, and the way back: copied text carries
 * zero-width spaces inside words, which no search would find.
 */
export class VisibleText {
  readonly text: string;
  /** For each invisible character, how many visible ones stand before it; ascending. */
  readonly #gaps: readonly number[];

  constructor(source: string) {
    const gaps: number[] = [];
    this.text = source.replace(INVISIBLE_CHARACTER, (_, offset: number) => {
      gaps.push(offset - gaps.length);
      return '';
    });
    this.#gaps = gaps;
  }

  /**
   * Where a place of `text`, which must not be empty, stands in the source. Invisible characters
   * inside the place belong to it, those at its edges do not.
   */
  toSource({ start, end }: Span): Span {
    return { start: this.#offsetOf(start), end: this.#offsetOf(end - 1) + 1 };
  }

  /** Where a visible character stands in the source. */
  #offsetOf(index: number): number {
    let low = 0;
    let high = this.#gaps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#gaps[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return index + low;
  }
}
