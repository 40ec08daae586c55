import { ANCHOR, AnchorSet } from '../text/anchor-set.js';
import type { Span } from '../text/span.js';
import { AnchorIndex, anchorLength } from './anchor-index.js';
import { FOLLOWING_VOWEL, MARK } from './characters.js';
import { endWithSlip } from './end-with-slip.js';

/** A place where a word may be meant, but for one slip of the hand. */
export interface NearWord {
  readonly span: Span;
  readonly right: string;
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

function tailPlace(word: string): number {
  return word.length - anchorLength(word);
}

/** Finds places where one of some words may be meant, but for one slip of the hand. */
export class NearWordFinder {
  /** Where a word may begin or end. */
  readonly #anchors = new AnchorSet();
  readonly #heads: AnchorIndex;
  readonly #tails: AnchorIndex;
  readonly #covers = new Map<string, number>();

  /** @param words of at least three letters, at most 32,767 of them */
  constructor(words: readonly string[]) {
    this.#heads = new AnchorIndex(words, () => 0, this.#anchors);
    this.#tails = new AnchorIndex(words, tailPlace, this.#anchors);
  }

  /** Whether a word is meant there indeed is not told; one place may be near to several. */
  findIn(text: string): NearWord[] {
    const search: Search = { text, found: [], free: 0 };
    let offset = this.#anchors.next(text, 0);
    while (offset < text.length) {
      this.#lookAt(search, offset);
      offset = this.#anchors.next(text, Math.max(offset + 1, search.free));
    }
    return search.found;
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
      addNearBefore(search, { start: offset, end: offset + anchorLength(word) }, word);
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
