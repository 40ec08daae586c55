import { ANCHOR, type AnchorSet, slotAt, SLOTS } from '../text/anchor-set.js';

/** Of a long word one letter more, which tells apart many that begin alike. */
const LONG_ANCHOR = ANCHOR + 1;
const LONG_WORD = 2 * LONG_ANCHOR;

/** How many letters of one end of a word stand as they should, if its slip is at the other. */
export function anchorLength(word: string): number {
  return word.length < LONG_WORD ? ANCHOR : LONG_ANCHOR;
}

/** Words by the letters at one of their ends. Numbers in arrays, for it is made at each start. */
export class AnchorIndex {
  readonly #words: readonly string[];
  /** By slot, the number of the first word, counted from 1. */
  readonly #first = new Int16Array(SLOTS);
  /** By number, that of the next word in the same slot; 0 behind the last. */
  readonly #next: Int16Array;
  /** By number, the fourth letter of a long anchor, which tells apart many that begin alike, or 0. */
  readonly #fourth: Uint16Array;

  /** Adds to `anchors` those of the words, where `placeOf` says that they stand. */
  constructor(words: readonly string[], placeOf: (word: string) => number, anchors: AnchorSet) {
    this.#words = words;
    this.#next = new Int16Array(words.length + 1);
    this.#fourth = new Uint16Array(words.length + 1);
    for (let number = words.length; number > 0; number -= 1) {
      const word = this.wordOf(number);
      const place = placeOf(word);
      const slot = anchors.add(word, place);
      this.#next[number] = this.#first[slot] ?? 0;
      this.#first[slot] = number;
      if (LONG_WORD <= word.length) this.#fourth[number] = word.charCodeAt(place + ANCHOR);
    }
  }

  wordOf(number: number): string {
    return this.#words[number - 1] ?? '';
  }

  /** The number of the first word whose anchor stands there; 0 if none does. */
  firstAt(text: string, offset: number): number {
    return this.#anchoredFrom(this.#first[slotAt(text, offset)] ?? 0, text, offset);
  }

  /** The number of the next such word. */
  nextAt(text: string, offset: number, number: number): number {
    return this.#anchoredFrom(this.#next[number] ?? 0, text, offset);
  }

  /** Of anchors that hash alike, others may be given too. */
  #anchoredFrom(first: number, text: string, offset: number): number {
    const letter = text.charCodeAt(offset + ANCHOR);
    let number = first;
    while (number !== 0) {
      const fourth = this.#fourth[number] ?? 0;
      if (fourth === 0 || fourth === letter || Number.isNaN(letter)) break;
      number = this.#next[number] ?? 0;
    }
    return number;
  }
}
