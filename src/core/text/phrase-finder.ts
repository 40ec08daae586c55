import { ANCHOR, AnchorSet, SLOT_BITS, slotAt } from './anchor-set.js';
import type { Span } from './span.js';

export interface FoundPhrase<Entry> {
  readonly span: Span;
  readonly entry: Entry;
}

/** Thai letters differ in their lowest seven bits. */
const LETTER_BITS = 0x7f;

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
  readonly #anchors = new AnchorSet();
  readonly #long = new Map<number, Entry[]>();
  /** Those of three units. */
  readonly #short = new Map<number, Entry[]>();

  /** @throws {RangeError} if a phrase is shorter than three code units */
  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { phrase } = entry;
      if (phrase.length < ANCHOR) {
        throw new RangeError(`Cannot find a phrase as short as "${phrase}"`);
      }
      const slot = this.#anchors.add(phrase, 0);
      if (phrase.length === ANCHOR) addTo(this.#short, slot, entry);
      else addTo(this.#long, longKeyOf(slot, phrase.charCodeAt(ANCHOR)), entry);
    }
  }

  findIn(text: string): FoundPhrase<Entry>[] {
    const found: FoundPhrase<Entry>[] = [];
    let offset = this.#anchors.next(text, 0);
    while (offset < text.length) {
      const entry = this.#entryAt(text, offset);
      const start = offset;
      offset += entry?.phrase.length ?? 1;
      if (entry) found.push({ span: { start, end: offset }, entry });
      offset = this.#anchors.next(text, offset);
    }
    return found;
  }

  #entryAt(text: string, offset: number): Entry | undefined {
    const slot = slotAt(text, offset);
    const long = this.#long.get(longKeyOf(slot, text.charCodeAt(offset + ANCHOR)));
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
