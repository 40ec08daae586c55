import type { Span } from '../text/span.js';

/** Where the frontmatter stands, and which of its two fences is not as it should be. */
export interface Fences {
  /** With both fences and the end of the closing fence's line. */
  readonly span: Span;
  /** Between the fences. */
  readonly yaml: Span;
  readonly opening: Span;
  /** Missing if there is none. */
  readonly closing: Span | undefined;
  /** Fences that are not three hyphens. */
  readonly misspelt: readonly Span[];
}

const OPENING_FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;

/** What a word processor makes of three hyphens, or a slip of the keyboard. */
const ALMOST_FENCE = /^(?:-{2,}|[-–—]{1,4})[ \t]*$/;

/** A key as frontmatter has them, also with the slips that YAML does not forgive. */
const NAMED = /^(?:-[ \t]+)?["']?[A-Za-z_][\w-]*["']?[ \t]*[:：]/u;
const KEY = /^[^\s#:][^:：]*[:：](?:[ \t]|$)/u;

/** What goes on below a key without being deeper: lists, closing brackets. */
const CONTINUES = /^(?:-[ \t]|-$|[\]}])/u;

/** Keys have no more; what is longer is a paragraph. */
const LONGEST_KEY = 60;

const VISIBLE = /[^\s\u200b\ufeff]/u;

/** Whether a text without frontmatter begins with what may become a fence. */
export function mayBeginFence(text: string): boolean {
  return /^[-–—]/.test(text);
}

/**
 * The fences of the block at the start of the text, or `undefined` if there is no frontmatter: a
 * rule above a paragraph is none. Without a closing fence it ends behind its last key.
 */
export function findFences(text: string): Fences | undefined {
  const [first, second] = firstLines(text);
  if (!first) return undefined;
  const fence = text.slice(first.start, first.end);
  const isOpening = OPENING_FENCE.test(fence);
  if (!isOpening && !(second && ALMOST_FENCE.test(fence) && isKeyLine(text, second))) {
    return undefined;
  }
  return new FenceFinder(text, first).find();
}

class FenceFinder {
  readonly #text: string;
  readonly #opening: Span;
  /** Behind the last line that belongs to the frontmatter for sure. */
  #end: number;
  #hasKey = false;
  #hasText = false;
  #afterBlank = false;

  constructor(text: string, opening: Span) {
    this.#text = text;
    this.#opening = opening;
    this.#end = afterLineBreak(text, opening.end);
  }

  find(): Fences | undefined {
    const start = this.#end;
    for (const line of linesFrom(this.#text, start)) {
      if (this.#closes(line)) return this.#closedBy(start, line);
      if (!this.#goesOn(line)) break;
    }
    if (!this.#hasKey) return undefined;
    const span = { start: 0, end: this.#end };
    const yaml = { start, end: this.#end };
    return this.#fences({ span, yaml, closing: undefined });
  }

  #fences(found: Pick<Fences, 'span' | 'yaml' | 'closing'>): Fences {
    const opening = this.#opening;
    const isMisspelt = (fence: Span, right: RegExp) =>
      !right.test(this.#text.slice(fence.start, fence.end));
    const misspelt = [
      ...(isMisspelt(opening, OPENING_FENCE) ? [opening] : []),
      ...(found.closing && isMisspelt(found.closing, CLOSING_FENCE) ? [found.closing] : []),
    ];
    return { ...found, opening, misspelt };
  }

  #closes(line: Span): boolean {
    if (LONGEST_KEY <= line.end - line.start) return false;
    const words = firstWords(this.#text, line);
    return CLOSING_FENCE.test(words) || (this.#hasKey && ALMOST_FENCE.test(words));
  }

  #closedBy(start: number, closing: Span): Fences | undefined {
    if (this.#hasText && !this.#hasKey) return undefined;
    const span = { start: 0, end: afterLineBreak(this.#text, closing.end) };
    return this.#fences({ span, yaml: { start, end: closing.start }, closing });
  }

  /** A line that is no YAML, and not indented either, ends the block if a blank one precedes it. */
  #goesOn(line: Span): boolean {
    const start = firstVisible(this.#text, line);
    if (start === undefined) {
      this.#afterBlank = true;
      return true;
    }
    const words = firstWords(this.#text, { start, end: line.end });
    if (words.startsWith('#')) return true;
    const isDeeper = line.start < start;
    const isKey = NAMED.test(words) || (!isDeeper && KEY.test(words));
    const isYaml = NAMED.test(words) || CONTINUES.test(words) || !this.#afterBlank;
    if (!isYaml && !isDeeper) return false;
    this.#hasText = true;
    this.#hasKey ||= isKey;
    if (isKey || CONTINUES.test(words) || (isDeeper && !this.#afterBlank)) {
      this.#end = afterLineBreak(this.#text, line.end);
    }
    this.#afterBlank = false;
    return true;
  }
}

function firstVisible(text: string, line: Span): number | undefined {
  const index = text.slice(line.start, line.end).search(VISIBLE);
  return index < 0 ? undefined : line.start + index;
}

function firstWords(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST_KEY));
}

function isKeyLine(text: string, line: Span): boolean {
  const start = firstVisible(text, line);
  return start !== undefined && NAMED.test(firstWords(text, { start, end: line.end }));
}

function firstLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const line of linesFrom(text, 0)) {
    lines.push(line);
    if (lines.length === 2) break;
  }
  return lines;
}

/** The lines from an offset on, without their breaks. */
function* linesFrom(text: string, from: number): Iterable<Span> {
  const lineBreak = /\r\n|\r|\n/g;
  for (let start = from; start < text.length; start = lineBreak.lastIndex) {
    lineBreak.lastIndex = start;
    const end = lineBreak.exec(text)?.index;
    yield { start, end: end ?? text.length };
    if (end === undefined) return;
  }
}

function afterLineBreak(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2;
  return /^[\r\n]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
