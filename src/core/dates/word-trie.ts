import { isZeroWidth } from './characters.js';

export interface FoundWord<Word> {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

class Node<Word> {
  readonly #units: number[] = [];
  readonly #children: Node<Word>[] = [];
  word: Word | undefined = undefined;

  child(unit: number): Node<Word> | undefined {
    const units = this.#units;
    for (let index = 0; index < units.length; index += 1) {
      if (units[index] === unit) return this.#children[index];
    }
    return undefined;
  }

  childOrNew(unit: number): Node<Word> {
    const known = this.child(unit);
    if (known) return known;
    const created = new Node<Word>();
    this.#units.push(unit);
    this.#children.push(created);
    return created;
  }
}

/**
 * Recognises the longest of many words at a place, reading on from it or back from it. Zero-width
 * characters inside a word are passed over. The first of two equal words counts.
 */
export class WordTrie<Word> {
  readonly #forward = new Node<Word>();
  readonly #backward = new Node<Word>();

  constructor(words: Iterable<readonly [text: string, word: Word]>) {
    for (const [text, word] of words) {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      insert(this.#forward, units, word);
      insert(this.#backward, units.reverse(), word);
    }
  }

  /** The longest word that begins at `offset`. */
  from(text: string, offset: number): FoundWord<Word> | undefined {
    let node: Node<Word> | undefined = this.#forward.child(text.charCodeAt(offset));
    let found: FoundWord<Word> | undefined;
    for (let at = offset + 1; node; at += 1) {
      if (node.word !== undefined) found = { start: offset, end: at, word: node.word };
      node = next(node, text.charCodeAt(at));
    }
    return found;
  }

  /** The longest word that ends before `offset`. */
  before(text: string, offset: number): FoundWord<Word> | undefined {
    let node: Node<Word> | undefined = this.#backward.child(text.charCodeAt(offset - 1));
    let found: FoundWord<Word> | undefined;
    for (let at = offset - 1; node; at -= 1) {
      if (node.word !== undefined) found = { start: at, end: offset, word: node.word };
      node = next(node, text.charCodeAt(at - 1));
    }
    return found;
  }
}

function next<Word>(node: Node<Word>, unit: number): Node<Word> | undefined {
  return node.child(unit) ?? (isZeroWidth(unit) ? node : undefined);
}

function insert<Word>(root: Node<Word>, units: readonly number[], word: Word): void {
  let node = root;
  for (const unit of units) node = node.childOrNew(unit);
  node.word ??= word;
}
