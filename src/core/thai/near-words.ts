import type { Span } from '../text/span.js';
import { FOLLOWING_VOWEL, LEADING_VOWEL, MARK, THAI_LETTER } from './characters.js';

/** A place where a word may be meant, but for one slip of the hand. */
export interface NearWord {
  readonly span: Span;
  readonly right: string;
}

/** A slip leaves so many letters of one end of a word as they are. */
const ANCHOR = 3;
/** Of a long word one more, which tells apart many that begin alike. */
const LONG_ANCHOR = 4;
const LONG_WORD = 2 * LONG_ANCHOR;

/** The first letters of an anchor hash into so many slots; most places of a text fall into an empty one. */
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

const IS_LETTER = new RegExp(`[${THAI_LETTER}]`, 'u');
/** What may stand in a word by mistake as a letter may. */
const TEARS = /[ \u00a0]/u;
/** What a word goes on with, or is shortened by; where its line ends, it was cut. */
const GOES_ON = new RegExp(`^$|[${THAI_LETTER}ฯ.\\r\\n]`, 'u');

function slotOf(first: number, second: number, third: number): number {
  return (first ^ (second << 5) ^ (third << 9)) & (SLOTS - 1);
}

function slotAt(text: string, offset: number): number {
  return slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
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
  return isSwapped && text.startsWith(word.slice(same + 2), place + 2);
}

/** Whether the rest of the word may stand behind a slip, as the next letters show; most often not. */
function mayGoOn(text: string, place: number, word: string, same: number): boolean {
  const own = word.charCodeAt(same + 1);
  const behind = text.charCodeAt(place + 1);
  return behind === own || behind === word.charCodeAt(same) || text.charCodeAt(place) === own;
}

/** Where the word ends behind its slip, if the rest of it stands there. */
function endBehindSlip(slip: Slip): number | undefined {
  const { text, place, word, same } = slip;
  const end = place + word.length - same;
  if (hasTwoSwapped(slip)) return end;
  const isOneMissing = text.charCodeAt(place) === word.charCodeAt(same + 1);
  if (isOneMissing && text.startsWith(word.slice(same + 1), place)) return end - 1;
  if (hasOneExchanged(slip)) return end;
  return hasOneTooMany(slip) ? end + 1 : undefined;
}

/** Endings that words shed before others: มนุษยชน, ลักษณวิศิษฏ์, ธรรโมภาส. */
const SHED = /(?:[\u0e4c\u0e30]|ธรรม)$/u;

/** A vowel that takes the last letter of a word into another syllable: ธรรโมภาส is no ธรรม. */
const LEADING = new RegExp(`[${LEADING_VOWEL}]`, 'u');

/** Vowels that the next letter would take, and so make another syllable: มั่นใจ, มั่นใน. */
const TAKES_NEXT = new RegExp(String.raw`[${LEADING_VOWEL}\u0e31\u0e48\u0e49].$`, 'u');

/** Where a word ends whose last letter, at `place`, is exchanged, with no letters behind, or missing. */
function endWithoutLast(text: string, place: number, word: string): number | undefined {
  const next = text.charAt(place);
  if (!GOES_ON.test(next)) return place;
  if (!IS_LETTER.test(next)) return undefined;
  if (!GOES_ON.test(text.charAt(place + 1))) return place + 1;
  return SHED.test(word) || TAKES_NEXT.test(word) ? undefined : place;
}

/**
 * Where the word ends that stands at `start` with one letter missing, exchanged or too many, or two
 * that changed places. Its first letter must stand there: else any word that ends so would do.
 */
function endWithSlip(text: string, start: number, word: string): number | undefined {
  let same = 0;
  while (same < word.length && text.charCodeAt(start + same) === word.charCodeAt(same)) same += 1;
  if (same === 0 || same === word.length) return undefined;
  const place = start + same;
  if (same === word.length - 1) {
    const isOtherSyllable = LEADING.test(text.charAt(place));
    if (!isOtherSyllable && hasOneTooMany({ text, place, word, same })) return place + 2;
    return endWithoutLast(text, place, word);
  }
  return mayGoOn(text, place, word, same) ? endBehindSlip({ text, place, word, same }) : undefined;
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
  if (text.charCodeAt(start) !== right.charCodeAt(0)) return;
  if (text.startsWith(right.slice(0, tail.end - tail.start), start)) return;
  if (endWithSlip(text, start, right) !== tail.end) return;
  found.push({ span: { start, end: tail.end }, right });
}

/** Of shorter words the rest is like the end of too many others. */
const SHORTEST_WITHOUT_FIRST = 7;

/** A letter that goes with the one before it: what is left of สุรินทร์ ends จุรินทร์ too. */
const JOINS = new RegExp(`[${MARK}${FOLLOWING_VOWEL}]`, 'u');

/** Adds the word if all of it but its first letter stands before the end. */
function addWithoutFirst({ text, found, free }: Search, end: number, right: string): void {
  const start = end - right.length + 1;
  if (right.length < SHORTEST_WITHOUT_FIRST || start < free) return;
  if (text.charCodeAt(start) !== right.charCodeAt(1)) return;
  if (text.charCodeAt(start - 1) === right.charCodeAt(0) || JOINS.test(right.charAt(1))) return;
  if (!text.startsWith(right.slice(1), start)) return;
  found.push({ span: { start, end }, right });
}

/** Adds the word if it nearly stands before the end, with a letter more or less, or as many. */
function addNearBefore(search: Search, tail: Span, right: string): void {
  addWithoutFirst(search, tail.end, right);
  const latest = tail.end - right.length + 1;
  for (let start = Math.max(search.free, latest - 2); start <= latest; start += 1) {
    addNearTo(search, start, right, tail);
  }
}

/** So many letters of one end of a word stand as they should, if its slip is at the other. */
function anchorOf(word: string): number {
  return word.length < LONG_WORD ? ANCHOR : LONG_ANCHOR;
}

/** Words by the letters at one of their ends. Numbers in arrays, for it is made at each start. */
class AnchorIndex {
  readonly #words: readonly string[];
  /** By slot, the number of the first word, counted from 1. */
  readonly #first = new Int16Array(SLOTS);
  /** By number, that of the next word in the same slot; 0 behind the last. */
  readonly #next: Int16Array;
  /** By number, the fourth letter of a long anchor, which tells apart many that begin alike, or 0. */
  readonly #fourth: Uint16Array;

  /** Marks in `taken` the slots of the anchors, which stand in a word where `placeOf` says. */
  constructor(words: readonly string[], placeOf: (word: string) => number, taken: Uint8Array) {
    this.#words = words;
    this.#next = new Int16Array(words.length + 1);
    this.#fourth = new Uint16Array(words.length + 1);
    for (let number = words.length; number > 0; number -= 1) {
      const word = this.wordOf(number);
      const place = placeOf(word);
      const slot = slotAt(word, place);
      taken[slot] = 1;
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

function tailPlace(word: string): number {
  return word.length - anchorOf(word);
}

/** Finds places where one of some words may be meant, but for one slip of the hand. */
export class NearWordFinder {
  /** 1 where a word may begin or end; read for every place of the text, so it is no Map. */
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #heads: AnchorIndex;
  readonly #tails: AnchorIndex;
  readonly #covers = new Map<string, number>();

  /** @param words of at least three letters, at most 32,767 of them */
  constructor(words: readonly string[]) {
    this.#heads = new AnchorIndex(words, () => 0, this.#isTaken);
    this.#tails = new AnchorIndex(words, tailPlace, this.#isTaken);
  }

  /** Whether a word is meant there indeed is not told; one place may be near to several. */
  findIn(text: string): NearWord[] {
    const search: Search = { text, found: [], free: 0 };
    let offset = this.#nextPlace(text, 0);
    while (offset < text.length) {
      this.#lookAt(search, offset);
      offset = this.#nextPlace(text, Math.max(offset + 1, search.free));
    }
    return search.found;
  }

  /** The first place from `from` on where a word may begin or end; the end of the text if none does. */
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

  #lookAt(search: Search, offset: number): void {
    this.#addNearBefore(search, offset);
    const right = this.#rightWordAt(search.text, offset);
    if (right === undefined) this.#addNearFrom(search, offset);
    else search.free = offset + this.#coverOf(right);
  }

  /** The word that stands there as it should; what it covers is not looked at again. */
  #rightWordAt(text: string, offset: number): string | undefined {
    const heads = this.#heads;
    for (let at = heads.firstAt(text, offset); at !== 0; at = heads.nextAt(text, offset, at)) {
      const word = heads.wordOf(at);
      if (text.startsWith(word, offset)) return word;
    }
    return undefined;
  }

  #addNearFrom(search: Search, offset: number): void {
    const { text } = search;
    const heads = this.#heads;
    for (let at = heads.firstAt(text, offset); at !== 0; at = heads.nextAt(text, offset, at)) {
      addNear(search, offset, heads.wordOf(at));
    }
  }

  #addNearBefore(search: Search, offset: number): void {
    const { text } = search;
    const tails = this.#tails;
    for (let at = tails.firstAt(text, offset); at !== 0; at = tails.nextAt(text, offset, at)) {
      const word = tails.wordOf(at);
      addNearBefore(search, { start: offset, end: offset + anchorOf(word) }, word);
    }
  }

  /** How much of a right word no other goes on from: with ในพระราช may begin พระราชกรณียกิจ. */
  #coverOf(word: string): number {
    const known = this.#covers.get(word);
    if (known !== undefined) return known;
    let cover = 1;
    while (cover < word.length && !this.#mayBeginWith(word.slice(cover))) cover += 1;
    this.#covers.set(word, cover);
    return cover;
  }

  #mayBeginWith(letters: string): boolean {
    if (letters.length < ANCHOR) return false;
    const heads = this.#heads;
    for (let at = heads.firstAt(letters, 0); at !== 0; at = heads.nextAt(letters, 0, at)) {
      if (heads.wordOf(at).startsWith(letters)) return true;
    }
    return false;
  }
}
