import { oncePer } from '../once-per.js';
import type { Span } from '../text/span.js';
import { type Language, languageOfAttributes } from './language.js';
import type { PlacedLeaf } from './leaf.js';
import { leavesOf, type PieceGroup, type PlacedPieceGroup } from './pieces.js';

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

  read({ leaf: { kind, text, level } }: PlacedLeaf, start: number): void {
    if (kind === 'heading') {
      this.#closeHeadings(level, start);
      this.#open.push({ language: languageOfAttributes(text), start, level });
    } else if (/^:::+\s*$/.test(text)) this.#closeDiv(start + text.length);
    else this.#open.push({ language: languageOfAttributes(text), start, level: 0 });
  }

  closeAll(end: number): void {
    while (this.#open.length > 0) this.#pop(end);
  }

  #closeHeadings(level: number, end: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level && (this.#open.at(-1)?.level ?? 0) > 0) {
      this.#pop(end);
    }
  }

  #closeDiv(end: number): void {
    this.#closeHeadings(1, end);
    this.#pop(end);
  }

  #pop(end: number): void {
    const part = this.#open.pop();
    if (part?.language)
      this.parts.push({ language: part.language, span: { start: part.start, end } });
  }
}

/** Headings and the marks of divs. */
const marksIn = oncePer((group: PieceGroup): readonly PlacedLeaf[] =>
  leavesOf(group).filter(({ leaf: { kind } }) => kind === 'heading' || kind === 'div-mark'),
);

/**
 * The language parts that fenced divs (`::: {lang=en}` … `:::`) and headings (`## English {lang=en}`)
 * mark, in the order in which they start. An unclosed part ends with the text.
 */
export function findLanguageParts(
  groups: readonly PlacedPieceGroup[],
  textLength: number,
): LanguagePart[] {
  const stack = new PartStack();
  for (const { group, start } of groups) {
    for (const mark of marksIn(group)) stack.read(mark, start + mark.start);
  }
  stack.closeAll(textLength);
  return stack.parts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** From `start` on, text is marked as being in `language`, or in none. */
export interface LanguageChange {
  readonly start: number;
  readonly language: Language | undefined;
}

/** Where the marked language changes, in order; inner parts go before those around them. */
export function languageChanges(parts: readonly LanguagePart[]): LanguageChange[] {
  const starts = new Set(parts.flatMap(({ span: { start, end } }) => [start, end]));
  const partAt = followParts(parts);
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => ({ start, language: partAt(start)?.language }));
}

/** Tells the innermost part around each of a row of offsets that only grow. */
function followParts(parts: readonly LanguagePart[]): (start: number) => LanguagePart | undefined {
  const open: LanguagePart[] = [];
  let next = 0;
  return (start) => {
    for (let part = parts[next]; part && part.span.start <= start; part = parts[next]) {
      open.push(part);
      next += 1;
    }
    while ((open.at(-1)?.span.end ?? Infinity) <= start) open.pop();
    return open.at(-1);
  };
}
