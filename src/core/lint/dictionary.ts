import type { Span } from '../text/span.js';

/** Words and names that a project writes as it does, whatever rules think of them. */
export class Dictionary {
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words.filter((word) => word !== '');
  }

  /** Whether the place is one of the words, or a part of one. */
  covers(text: string, { start, end }: Span): boolean {
    return this.#words.some((word) => {
      const from = Math.max(0, end - word.length);
      const at = text.slice(from, start + word.length).indexOf(word);
      return 0 <= at && from + at <= start;
    });
  }
}
