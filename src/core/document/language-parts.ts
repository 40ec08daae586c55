import type { Span } from '../text/span.js';
import { type Language, languageOfAttributes } from './language.js';
import type { PlacedLeaf } from './leaf.js';

/** A stretch of the body whose language its marks name. */
export interface LanguagePart {
  readonly language: Language;
  readonly span: Span;
}

interface OpenPart {
  readonly language: Language | undefined;
  readonly start: number;
  /** 0 for a fenced div, otherwise the level of the heading. */
  readonly level: number;
}

/** Closes what a mark ends: a heading ends headings of its level and below, up to the next div. */
class PartStack {
  readonly #open: OpenPart[] = [];
  readonly parts: LanguagePart[] = [];

  push(part: OpenPart): void {
    this.#open.push(part);
  }

  closeHeadings(level: number, end: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level && (this.#open.at(-1)?.level ?? 0) > 0) {
      this.#pop(end);
    }
  }

  closeDiv(end: number): void {
    this.closeHeadings(1, end);
    this.#pop(end);
  }

  closeAll(end: number): void {
    while (this.#open.length > 0) this.#pop(end);
  }

  #pop(end: number): void {
    const part = this.#open.pop();
    if (part?.language)
      this.parts.push({ language: part.language, span: { start: part.start, end } });
  }
}

/**
 * The language parts that fenced divs (`::: {lang=en}` … `:::`) and headings (`## English {lang=en}`)
 * mark, in the order in which they start. An unclosed part ends with the text.
 */
export function findLanguageParts(
  leaves: readonly PlacedLeaf[],
  textLength: number,
): LanguagePart[] {
  const stack = new PartStack();
  for (const { leaf, start } of leaves) {
    const { kind, text, level } = leaf;
    if (kind === 'heading') {
      stack.closeHeadings(level, start);
      stack.push({ language: languageOfAttributes(text), start, level });
    } else if (kind === 'div-mark') {
      if (/^:::+\s*$/.test(text)) stack.closeDiv(start + text.length);
      else stack.push({ language: languageOfAttributes(text), start, level: 0 });
    }
  }
  stack.closeAll(textLength);
  return stack.parts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
