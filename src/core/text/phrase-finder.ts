import type { Span } from './span.js';

export interface FoundPhrase<Entry> {
  readonly span: Span;
  readonly entry: Entry;
}

/**
 * Finds many phrases in one pass over a text: the first two code units select the few phrases that
 * can begin at a place. The longest wins, and what it covers is not searched again.
 */
export class PhraseFinder<Entry extends { readonly phrase: string }> {
  readonly #byStart = new Map<number, Entry[]>();

  /** @throws {RangeError} if a phrase is shorter than two code units */
  constructor(entries: readonly Entry[]) {
    for (const entry of entries.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
      if (entry.phrase.length < 2)
        throw new RangeError(`Cannot find a phrase as short as "${entry.phrase}"`);
      const key = startKey(entry.phrase, 0);
      const same = this.#byStart.get(key);
      if (same) same.push(entry);
      else this.#byStart.set(key, [entry]);
    }
  }

  *findIn(text: string): Iterable<FoundPhrase<Entry>> {
    let offset = 0;
    while (offset + 1 < text.length) {
      const start = offset;
      const entry = this.#byStart
        .get(startKey(text, start))
        ?.find(({ phrase }) => text.startsWith(phrase, start));
      offset += entry?.phrase.length ?? 1;
      if (entry) yield { span: { start, end: offset }, entry };
    }
  }
}

function startKey(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1);
}
