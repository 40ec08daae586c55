import type { Span } from './span.js';

export interface FoundPhrase<Entry> {
  readonly span: Span;
  readonly entry: Entry;
}

/** Three code units hash into so many slots; nearly all places of a text fall into an empty one. */
const SLOTS = 1 << 16;

/** Thai letters differ in their lowest seven bits. */
function slotOf(first: number, second: number, third: number): number {
  return (first ^ (second << 5) ^ (third << 9)) & (SLOTS - 1);
}

function slotAt(text: string, offset: number): number {
  return slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
}

/**
 * Finds many phrases in one pass over a text: the first three code units select the few phrases
 * that can begin at a place. The longest wins, and what it covers is not searched again.
 */
export class PhraseFinder<Entry extends { readonly phrase: string }> {
  /** 1 where a phrase may begin; read for every place of the text, so it is no Map. */
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #bySlot = new Map<number, Entry[]>();

  /** @throws {RangeError} if a phrase is shorter than three code units */
  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { phrase } = entry;
      if (phrase.length < 3) throw new RangeError(`Cannot find a phrase as short as "${phrase}"`);
      const slot = slotAt(phrase, 0);
      const same = this.#bySlot.get(slot);
      if (same) same.push(entry);
      else this.#bySlot.set(slot, [entry]);
      this.#isTaken[slot] = 1;
    }
  }

  findIn(text: string): FoundPhrase<Entry>[] {
    const found: FoundPhrase<Entry>[] = [];
    const last = text.length - 2;
    let offset = 0;
    while (offset < last) {
      const entry = this.#entryAt(text, offset);
      const start = offset;
      offset += entry?.phrase.length ?? 1;
      if (entry) found.push({ span: { start, end: offset }, entry });
    }
    return found;
  }

  #entryAt(text: string, offset: number): Entry | undefined {
    const slot = slotAt(text, offset);
    if (this.#isTaken[slot] === 0) return undefined;
    let longest: Entry | undefined;
    for (const entry of this.#bySlot.get(slot) ?? []) {
      const { phrase } = entry;
      const isLonger = longest === undefined || longest.phrase.length < phrase.length;
      if (isLonger && text.startsWith(phrase, offset)) longest = entry;
    }
    return longest;
  }
}
