/** So many code units of a phrase lead to it. */
export const ANCHOR = 3;

/** Anchors hash into so many slots; nearly all places of a text fall into an empty one. */
export const SLOT_BITS = 16;
export const SLOTS = 1 << SLOT_BITS;

function slotOf(first: number, second: number, third: number): number {
  return (first ^ (second << 5) ^ (third << 9)) & (SLOTS - 1);
}

/** Where the anchor at a place of a text hashes to; others may, too. */
export function slotAt(text: string, offset: number): number {
  return slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
}

/** The anchors of many phrases, to pass over all places of a text where none of them stands. */
export class AnchorSet {
  /** 1 in the slot of an anchor; read for every place of the text, so it is no Map. */
  readonly #isTaken = new Uint8Array(SLOTS);

  /** Adds the anchor at a place of a phrase, and gives its slot. */
  add(phrase: string, offset: number): number {
    const slot = slotAt(phrase, offset);
    this.#isTaken[slot] = 1;
    return slot;
  }

  /** The first place from `from` on where an anchor may stand; the end of the text if none does. */
  next(text: string, from: number): number {
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
}
