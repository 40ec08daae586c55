import type { TextEdit } from '../text/edit.js';
import { mergeSpans, overlapping, type Span } from '../text/span.js';
import { digitScriptsIn, toDigits } from '../thai/digits.js';
import {
  type Enumerator,
  isFirstLabel,
  isLetter,
  nextLabel,
  parseEnumerator,
} from './enumerator.js';

/** A line with what ends it; `text` goes without. */
interface Line extends Span {
  readonly text: string;
  readonly enumerator: Enumerator | undefined;
}

/** A list, or a list within an item of another one. */
interface Level {
  readonly first: Enumerator;
  /** Of the item that came last. */
  readonly label: string;
}

function readLines(text: string): Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu), (match) => {
    const [whole, line = ''] = match;
    const { index: start } = match;
    return { text: line, start, end: start + whole.length, enumerator: parseEnumerator(line) };
  });
}

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const isPlain = ({ text, enumerator }: Line): boolean => !enumerator && /^\S/u.test(text);

/** Headings, rules, language parts and fences of code. */
const endsList = ({ text }: Line): boolean => /^\s*(?:#{1,6}\s|:::|```|~~~|---)/u.test(text);

/** Whether no list goes on from the line before to this one. */
function partsLists(before: Line, line: Line): boolean {
  if (endsList(before) || endsList(line)) return true;
  if (isPlain(line)) return isBlank(before);
  return isPlain(before) && line.enumerator !== undefined && isFirstLabel(line.enumerator.label);
}

const componentsOf = ({ label }: Enumerator): number => label.split('.').length;

/** Whether two enumerators number items of one list: ๑) and ๒), but not ๑) and ก) or ๑.๑. */
function isSameStyle(a: Enumerator, b: Enumerator): boolean {
  return (
    a.indent.length === b.indent.length &&
    a.open === b.open &&
    a.close === b.close &&
    isLetter(a.label) === isLetter(b.label) &&
    componentsOf(a) === componentsOf(b)
  );
}

/** The label of the first item of a list; 1.1 takes its 1 from the item that it stands in. */
function firstLabel(item: Enumerator, levels: readonly Level[]): string {
  const components = item.label.split('.');
  const parent = levels.findLast(
    ({ first }) => !isLetter(first.label) && componentsOf(first) === components.length - 1,
  );
  if (!parent) return item.label;
  const script = digitScriptsIn(item.label).thai ? 'thai' : 'arabic';
  return `${toDigits(parent.label, script)}.${components.at(-1) ?? ''}`;
}

/** Follows the items of a list and of the lists within them. */
class Numbering {
  #levels: Level[] = [];

  /** The label that the next item should have. */
  take(item: Enumerator): string {
    const at = this.#levels.findLastIndex(({ first }) => isSameStyle(first, item));
    const known = this.#levels[at];
    this.#levels = known
      ? this.#levels.slice(0, at)
      : this.#levels.filter(({ first }) => first.indent.length <= item.indent.length);
    const label = known ? (nextLabel(known.label) ?? item.label) : firstLabel(item, this.#levels);
    this.#levels.push({ first: known?.first ?? item, label });
    return label;
  }
}

function renumber(lines: readonly Line[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let numbering = new Numbering();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && partsLists(before, line)) numbering = new Numbering();
    if (!line.enumerator) continue;
    const { indent, open, label } = line.enumerator;
    const right = numbering.take(line.enumerator);
    const start = line.start + indent.length + open.length;
    if (right !== label) edits.push({ span: { start, end: start + label.length }, text: right });
  }
  return edits;
}

/** The first of the lines around `index` that belongs to the same list, going by `step`. */
function farthestLine(lines: readonly Line[], index: number, step: 1 | -1): number {
  let at = index;
  for (;;) {
    const [line, next] = [lines[at], lines[at + step]];
    if (!line || !next) return at;
    const [before, behind] = step === 1 ? [line, next] : [next, line];
    if (partsLists(before, behind)) return at;
    at += step;
  }
}

/**
 * Numbers the list around `offset` anew from the number of its first item; lists within its items, too.
 * Empty if there is no list or nothing to change.
 */
export function renumberList(text: string, offset: number): TextEdit[] {
  const lines = readLines(text);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  return renumber(lines.slice(farthestLine(lines, at, -1), farthestLine(lines, at, 1) + 1));
}

function wholeLines(lines: readonly Line[], selection: Span): Span {
  const touched = overlapping(lines, selection);
  return { start: touched[0]?.start ?? selection.start, end: touched.at(-1)?.end ?? selection.end };
}

/** Numbers the items on the selected lines anew, each list from the number of its first one there. */
export function renumberListsIn(text: string, selections: readonly Span[]): TextEdit[] {
  const lines = readLines(text);
  return mergeSpans(selections.map((selection) => wholeLines(lines, selection))).flatMap((span) =>
    renumber(overlapping(lines, span)),
  );
}
