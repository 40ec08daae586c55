import type { Span } from '../text/span.js';
import { THAI_LETTER } from './characters.js';

/** A place where a word may be meant, but for one slip of the hand. */
export interface NearWord {
  readonly span: Span;
  readonly right: string;
}

/** Words that begin or end with the same letters. */
interface Anchored {
  readonly heads: string[];
  readonly tails: string[];
}

/** A slip leaves so many letters of one end of a word as they are. */
const ANCHOR = 3;
/** Of a long word one more, which tells apart many that begin alike. */
const LONG_ANCHOR = 4;
const LONG_WORD = 2 * LONG_ANCHOR;
const ANCHORS = [LONG_ANCHOR, ANCHOR] as const;

/** Thai letters differ in their lowest seven bits. */
const LETTER_BITS = 0x7f;

/** The first letters of an anchor hash into so many slots; most places of a text fall into an empty one. */
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

const IS_LETTER = new RegExp(`[${THAI_LETTER}]`, 'u');
/** What may stand in a word by mistake as a letter may. */
const TEARS = /[ \u00a0]/u;
/** What a word goes on with, or is shortened by; where its line ends, it was cut. */
const GOES_ON = new RegExp(`^$|[${THAI_LETTER}ฯ.\\r\\n]`, 'u');

function slotAt(text: string, offset: number): number {
  const first = text.charCodeAt(offset);
  const second = text.charCodeAt(offset + 1);
  const third = text.charCodeAt(offset + 2);
  return (first ^ (second << 5) ^ (third << 9)) & (SLOTS - 1);
}

/** Tells apart anchors of either length; two that share a key are looked at together. */
function keyAt(text: string, offset: number, length: number): number {
  const slot = slotAt(text, offset);
  if (length === ANCHOR) return slot;
  return slot | (((text.charCodeAt(offset + ANCHOR) & LETTER_BITS) + 1) << SLOT_BITS);
}

/** What stands at `place` instead of the word, of which so many letters stood before. */
interface Slip {
  readonly text: string;
  readonly place: number;
  readonly word: string;
  readonly same: number;
}

function hasOneTooMany({ text, place, word, same }: Slip): boolean {
  const extra = text.charAt(place);
  const goesOn = text.charCodeAt(place + 1) === word.charCodeAt(same);
  if (!goesOn || !(IS_LETTER.test(extra) || TEARS.test(extra))) return false;
  return text.startsWith(word.slice(same), place + 1);
}

function hasOneExchanged({ text, place, word, same }: Slip): boolean {
  if (text.charCodeAt(place + 1) !== word.charCodeAt(same + 1)) return false;
  return IS_LETTER.test(text.charAt(place)) && text.startsWith(word.slice(same + 1), place + 1);
}

function hasTwoSwapped({ text, place, word, same }: Slip): boolean {
  const isSwapped =
    text.charCodeAt(place) === word.charCodeAt(same + 1) &&
    text.charCodeAt(place + 1) === word.charCodeAt(same);
  return isSwapped && same + 2 < word.length && text.startsWith(word.slice(same + 2), place + 2);
}

/** Where the word ends behind its slip, if the rest of it stands there. */
function endBehindSlip(slip: Slip): number | undefined {
  const { text, place, word, same } = slip;
  const end = place + word.length - same;
  const isOneMissing = text.charCodeAt(place) === word.charCodeAt(same + 1);
  if (isOneMissing && text.startsWith(word.slice(same + 1), place)) return end - 1;
  if (hasOneExchanged(slip) || hasTwoSwapped(slip)) return end;
  return hasOneTooMany(slip) ? end + 1 : undefined;
}

/** Where a word ends whose last letter, at `place`, is missing or exchanged; no letters may follow. */
function endWithoutLast(text: string, place: number): number | undefined {
  if (!GOES_ON.test(text.charAt(place))) return place;
  const isExchanged = IS_LETTER.test(text.charAt(place)) && !GOES_ON.test(text.charAt(place + 1));
  return isExchanged ? place + 1 : undefined;
}

/**
 * Where the word ends that stands at `start` with one letter missing, exchanged or too many, or two
 * that changed places. Its first letter must stand there, and if a word follows its last: else any
 * word that begins with it, or ends so, would do.
 */
function endWithSlip(text: string, start: number, word: string): number | undefined {
  let same = 0;
  while (same < word.length && text.charCodeAt(start + same) === word.charCodeAt(same)) same += 1;
  if (same === 0 || same === word.length) return undefined;
  if (same === word.length - 1) return endWithoutLast(text, start + same);
  return endBehindSlip({ text, place: start + same, word, same });
}

/** What was found in a text, and where its last right word ends, of which no other is a part. */
interface Search {
  readonly text: string;
  readonly found: NearWord[];
  free: number;
}

function addNear({ text, found }: Search, start: number, right: string): void {
  const end = endWithSlip(text, start, right);
  if (end !== undefined) found.push({ span: { start, end }, right });
}

/**
 * Adds the word if it nearly stands at `start` and ends with its tail, of so many letters. Where its
 * head is whole it has been found by that.
 */
function addNearTo(search: Search, start: number, right: string, tail: Span): void {
  const { text, found } = search;
  const head = right.slice(0, tail.end - tail.start);
  if (text.charCodeAt(start) !== right.charCodeAt(0) || text.startsWith(head, start)) return;
  if (endWithSlip(text, start, right) !== tail.end) return;
  found.push({ span: { start, end: tail.end }, right });
}

/** Adds the word if it nearly stands before the end, with a letter more or less, or as many. */
function addNearBefore(search: Search, tail: Span, right: string): void {
  const latest = tail.end - right.length + 1;
  for (let start = Math.max(search.free, latest - 2); start <= latest; start += 1) {
    addNearTo(search, start, right, tail);
  }
}

/** Finds places where one of some words may be meant, but for one slip of the hand. */
export class NearWordFinder {
  /** 1 where a word may begin or end; read for every place of the text, so it is no Map. */
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #anchored = new Map<number, Anchored>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const length = word.length < LONG_WORD ? ANCHOR : LONG_ANCHOR;
      this.#anchoredBy(word.slice(0, length)).heads.push(word);
      this.#anchoredBy(word.slice(-length)).tails.push(word);
    }
  }

  /** Whether a word is meant there indeed is not told; one place may be near to several. */
  findIn(text: string): NearWord[] {
    const search: Search = { text, found: [], free: 0 };
    for (let offset = 0; offset + ANCHOR <= text.length; offset += 1) {
      if (this.#isTaken[slotAt(text, offset)] !== 1) continue;
      const right = this.#wordAt(text, offset);
      if (right === undefined) this.#addNearAt(search, offset);
      else search.free = offset + right.length;
      offset = Math.max(offset, search.free - 1);
    }
    return search.found;
  }

  #anchoredBy(anchor: string): Anchored {
    const key = keyAt(anchor, 0, anchor.length);
    const anchored = this.#anchored.get(key) ?? { heads: [], tails: [] };
    this.#anchored.set(key, anchored);
    this.#isTaken[slotAt(anchor, 0)] = 1;
    return anchored;
  }

  /** The word that stands there as it should; what it covers is not looked at again. */
  #wordAt(text: string, offset: number): string | undefined {
    for (const length of ANCHORS) {
      const heads = this.#anchored.get(keyAt(text, offset, length))?.heads;
      const right = heads?.find((word) => text.startsWith(word, offset));
      if (right !== undefined) return right;
    }
    return undefined;
  }

  #addNearAt(search: Search, offset: number): void {
    for (const length of ANCHORS) {
      const anchored = this.#anchored.get(keyAt(search.text, offset, length));
      const anchor = { start: offset, end: offset + length };
      for (const right of anchored?.heads ?? []) addNear(search, offset, right);
      for (const right of anchored?.tails ?? []) addNearBefore(search, anchor, right);
    }
  }
}
