import { isZeroWidth, unitAt } from './characters.js';

export interface FoundWord<Word> {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** A word on its way into the trie: its letters from `at` on are yet to come. */
interface Entry<Word> {
  readonly text: string;
  readonly at: number;
  readonly word: Word;
}

/** A node of the trie, which makes its children when it is first asked for one: few ever are. */
class Node<Word> {
  word: Word | undefined = undefined;
  #waiting: Entry<Word>[] | undefined = undefined;
  /** Most nodes have one child, which is kept apart from any others. */
  #unit = -1;
  #only: Node<Word> | undefined = undefined;
  #others: Map<number, Node<Word>> | undefined = undefined;

  child(unit: number): Node<Word> | undefined {
    if (this.#waiting) this.#makeChildren(this.#waiting);
    return unit === this.#unit ? this.#only : this.#others?.get(unit);
  }

  add(entry: Entry<Word>): void {
    if (entry.at === entry.text.length) this.word ??= entry.word;
    else (this.#waiting ??= []).push(entry);
  }

  #makeChildren(waiting: readonly Entry<Word>[]): void {
    this.#waiting = undefined;
    for (const { text, at, word } of waiting) {
      this.#childOrNew(text.charCodeAt(at)).add({ text, at: at + 1, word });
    }
  }

  #childOrNew(unit: number): Node<Word> {
    const known = unit === this.#unit ? this.#only : this.#others?.get(unit);
    if (known) return known;
    const created = new Node<Word>();
    if (this.#only) {
      this.#others ??= new Map();
      this.#others.set(unit, created);
    } else {
      this.#unit = unit;
      this.#only = created;
    }
    return created;
  }
}

/** Most places begin no word: the first step is one look into a table of ASCII and Thai. */
class Root<Word> {
  readonly #nodes = new Array<Node<Word> | undefined>(0x100).fill(undefined);
  readonly #others = new Node<Word>();

  child(unit: number): Node<Word> | undefined {
    const index = tableIndex(unit);
    return index < 0 ? this.#others.child(unit) : this.#nodes[index];
  }

  add(text: string, word: Word): void {
    if (text === '') return;
    const index = tableIndex(text.charCodeAt(0));
    if (index < 0) this.#others.add({ text, at: 0, word });
    else (this.#nodes[index] ??= new Node<Word>()).add({ text, at: 1, word });
  }
}

function tableIndex(unit: number): number {
  if (unit < 0x80) return unit;
  return 0x0e00 <= unit && unit < 0x0e80 ? unit - 0x0d80 : -1;
}

/**
 * Recognises the longest of many words at a place, reading on from it or back from it. Zero-width
 * characters inside a word are passed over. The first of two equal words counts.
 */
export class WordTrie<Word> {
  readonly #words: readonly (readonly [text: string, word: Word])[];
  #forwardRoot: Root<Word> | undefined = undefined;
  #backwardRoot: Root<Word> | undefined = undefined;

  constructor(words: readonly (readonly [text: string, word: Word])[]) {
    this.#words = words;
  }

  get #forward(): Root<Word> {
    return (this.#forwardRoot ??= rootOf(this.#words, (text) => text));
  }

  get #backward(): Root<Word> {
    return (this.#backwardRoot ??= rootOf(this.#words, reverse));
  }

  /** Whether any word begins with this code unit. */
  mayBeginWith(unit: number): boolean {
    return this.#forward.child(unit) !== undefined;
  }

  /** Whether any word ends with this code unit. */
  mayEndWith(unit: number): boolean {
    return this.#backward.child(unit) !== undefined;
  }

  /** The longest word that begins at `offset`. */
  from(text: string, offset: number): FoundWord<Word> | undefined {
    let unit = unitAt(text, offset);
    let node = this.#forward.child(unit);
    let end = offset;
    let word: Word | undefined;
    for (let at = offset + 1; node; at += 1) {
      if (node.word !== undefined && !isZeroWidth(unit)) {
        word = node.word;
        end = at;
      }
      unit = at < text.length ? text.charCodeAt(at) : 0;
      node = next(node, unit);
    }
    return word === undefined ? undefined : { start: offset, end, word };
  }

  /** The longest word that ends before `offset`. */
  before(text: string, offset: number): FoundWord<Word> | undefined {
    let unit = unitAt(text, offset - 1);
    let node = this.#backward.child(unit);
    let start = offset;
    let word: Word | undefined;
    for (let at = offset - 1; node; at -= 1) {
      if (node.word !== undefined && !isZeroWidth(unit)) {
        word = node.word;
        start = at;
      }
      unit = 0 < at ? text.charCodeAt(at - 1) : 0;
      node = next(node, unit);
    }
    return word === undefined ? undefined : { start, end: offset, word };
  }
}

function rootOf<Word>(
  words: readonly (readonly [text: string, word: Word])[],
  toLetters: (text: string) => string,
): Root<Word> {
  const root = new Root<Word>();
  for (const [text, word] of words) root.add(toLetters(text), word);
  return root;
}

/** By code units, as all of this is. */
function reverse(text: string): string {
  return text.split('').reverse().join('');
}

function next<Word>(node: Node<Word>, unit: number): Node<Word> | undefined {
  return node.child(unit) ?? (isZeroWidth(unit) ? node : undefined);
}
