import type { Span } from '../text/span.js';
import { unitAt } from './characters.js';

const ADDRESS = /:\/\/|www\.|@|\.(?:th|com|org|net|gov|info|int|html?|php|aspx?|pdf|jpe?g|png)\b/i;

/**
 * Tells whether a place is a part of a URL or of an e-mail address. Places must be asked for in
 * ascending order: what a run of characters turned out to be is kept for the next place in it.
 */
export class AddressCheck {
  readonly #text: string;
  #runEnd = 0;
  #isAddress = false;

  constructor(text: string) {
    this.#text = text;
  }

  contains({ start, end }: Span): boolean {
    if (start < this.#runEnd) return this.#isAddress;
    if (!this.#isPart(start - 1) && !this.#isPart(end)) return false;
    let from = start;
    while (this.#isPart(from - 1)) from -= 1;
    let to = end;
    while (this.#isPart(to)) to += 1;
    this.#runEnd = to;
    this.#isAddress = ADDRESS.test(this.#text.slice(from, to));
    return this.#isAddress;
  }

  #isPart(offset: number): boolean {
    return isAddressUnit(unitAt(this.#text, offset));
  }
}

/** ASCII that an address may hold; brackets and quotes stand around it. */
function isAddressUnit(unit: number): boolean {
  if (unit < 0x21 || 0x7e < unit) return false;
  return unit !== 0x22 && unit !== 0x27 && unit !== 0x28 && unit !== 0x29;
}
