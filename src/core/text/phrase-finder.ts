import type { Span } from './span.js';

export interface FoundPhrase<Entry> {
  readonly span: Span;
  readonly entry: Entry;
}

/** Three code units hash into so many slots; nearly all places of a text fall into an empty one. */
const SLOTS = 1 << 16;
const SLOT_BITS = 16;
const SHORTEST = 3;

/** Thai letters differ in their lowest seven bits. */
const LETTER_BITS = 0x7f;

function slotOf(first: number, second: number, third: number): number {
  return (first ^ (second << 5) ^ (third << 9)) & (SLOTS - 1);
}

function slotAt(text: string, offset: number): number {
  return slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
}

/** Tells apart by their fourth unit what begins alike: hundreds of words begin with ประ. */
function longKeyOf(slot: number, fourth: number): number {
  return slot | ((fourth & LETTER_BITS) << SLOT_BITS);
}

function addTo<Entry>(lists: Map<number, Entry[]>, key: number, entry: Entry): void {
  const same = lists.get(key);
  if (same) same.push(entry);
  else lists.set(key, [entry]);
}

/**
 * Finds many phrases in one pass over a text: the first code units select the few phrases that can
 * begin at a place. The longest wins, and what it covers is not searched again.
 */
export class PhraseFinder<Entry extends { readonly phrase: string }> {
  /** 1 where a phrase may begin; read for every place of the text, so it is no Map. */
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #long = new Map<number, Entry[]>();
  /** Those of three units. */
  readonly #short = new Map<number, Entry[]>();

  /** @throws {RangeError} if a phrase is shorter than three code units */
  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { phrase } = entry;
      if (phrase.length < SHORTEST) {
        throw new RangeError(`Cannot find a phrase as short as "${phrase}"`);
      }
      const slot = slotAt(phrase, 0);
      this.#isTaken[slot] = 1;
      if (phrase.length === SHORTEST) addTo(this.#short, slot, entry);
      else addTo(this.#long, longKeyOf(slot, phrase.charCodeAt(SHORTEST)), entry);
    }
  }

  findIn(text: string): FoundPhrase<Entry>[] {
    const found: FoundPhrase<Entry>[] = [];
    let offset = this.#nextPlace(text, 0);
    while (offset < text.length) {
      const entry = this.#entryAt(text, offset);
      const start = offset;
      offset += entry?.phrase.length ?? 1;
      if (entry) found.push({ span: { start, end: offset }, entry });
      offset = this.#nextPlace(text, offset);
    }
    return found;
  }

  /** The first place from `from` on where a phrase may begin; the end of the text if none does. */
  #nextPlace(text: string, from: number): number {
    let first = text.charCodeAt(from);
    let second = text.charCodeAt(from + 1);
    for (let offset = from; offset < text.length - 2; offset += 1) {
      const third = text.charCodeAt(offset + 2);
      if (this.#isTaken[slotOf(first, second, third)] === 1) return offset;
      first = second;
      second = third;
    }
    return text.length;
  }

  #entryAt(text: string, offset: number): Entry | undefined {
    const slot = slotAt(text, offset);
    const long = this.#long.get(longKeyOf(slot, text.charCodeAt(offset + SHORTEST)));
    return longestAt(long, text, offset) ?? longestAt(this.#short.get(slot), text, offset);
  }
}

function longestAt<Entry extends { readonly phrase: string }>(
  entries: readonly Entry[] | undefined,
  text: string,
  offset: number,
): Entry | undefined {
  let longest: Entry | undefined;
  for (const entry of entries ?? []) {
    const { phrase } = entry;
    const isLonger = longest === undefined || longest.phrase.length < phrase.length;
    if (isLonger && text.startsWith(phrase, offset)) longest = entry;
  }
  return longest;
}
