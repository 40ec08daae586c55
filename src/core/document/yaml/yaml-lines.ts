import type { Span } from '../../text/span.js';
import { followFlow } from './yaml-flow.js';
import { endOfOpenQuoted } from './yaml-quotes.js';
import { isNamedLine, readYamlLine, type YamlLine } from './yaml-line.js';

/** The lines of a YAML text, in order, with values followed to their last line. */
export function readYamlLines(source: string): YamlLine[] {
  return new LineReader(source).read();
}

const BLOCK_SCALAR = /^[|>][-+0-9]{0,2}$/;

/** Takes linear time: looking ahead for the end of a value stops at the next key. */
class LineReader {
  readonly #source: string;
  readonly #ahead: readonly YamlLine[];

  constructor(source: string) {
    this.#source = source;
    this.#ahead = lineSpans(source).map((span) => readYamlLine(source, span));
  }

  read(): YamlLine[] {
    const lines: YamlLine[] = [];
    for (let line = this.#ahead[0]; line; line = this.#ahead[lines.length]) {
      const index = lines.length;
      const last = this.#lastLineOf(line, index);
      lines.push(this.#withLongValue(line, last));
      lines.push(...this.#ahead.slice(index + 1, last + 1).map(asInside));
    }
    return lines;
  }

  #withLongValue(line: YamlLine, last: number): YamlLine {
    const end = this.#ahead[last]?.content.end ?? 0;
    const { value } = line;
    return value && value.end < end && line.span.end < end
      ? { ...line, value: { start: value.start, end } }
      : line;
  }

  /** The index of the last line that the value of this one reaches. */
  #lastLineOf({ kind, value, column, indent }: YamlLine, index: number): number {
    if (!value) return index;
    const text = this.#source.slice(value.start, value.end);
    const parent = kind === 'entry' ? column : indent;
    if (BLOCK_SCALAR.test(text)) return this.#lastOfBlock(index, parent);
    if (/^["']/.test(text)) return this.#lastOfQuoted(text, index, parent);
    if (/^[[{]/.test(text)) return this.#lastOfFlow(text, index, parent);
    return this.#lastOfPlain(index, parent);
  }

  #lastOfBlock(index: number, parent: number): number {
    return this.#lastWhile(index, (line) => line.kind === 'blank' || parent < line.indent);
  }

  #lastOfPlain(index: number, parent: number): number {
    return this.#lastWhile(
      index,
      (line) =>
        line.kind === 'blank' ||
        (parent < line.indent &&
          !isNamedLine(this.#source, line) &&
          line.kind !== 'comment' &&
          line.kind !== 'item'),
    );
  }

  /** Blank lines belong to a value only if it goes on behind them. */
  #lastWhile(index: number, goesOn: (line: YamlLine) => boolean): number {
    let last = index;
    for (let next = index + 1; ; next += 1) {
      const line = this.#ahead[next];
      if (!line || !goesOn(line)) return last;
      if (line.kind !== 'blank') last = next;
    }
  }

  #lastOfQuoted(text: string, index: number, parent: number): number {
    const quote = text.charAt(0);
    let isOpen = endOfOpenQuoted(text, 1, quote) === undefined;
    let last = index;
    while (isOpen && this.#mayReach(last + 1, parent)) {
      last += 1;
      isOpen = endOfOpenQuoted(this.#textOf(last), 0, quote) === undefined;
    }
    return isOpen ? index : last;
  }

  #lastOfFlow(text: string, index: number, parent: number): number {
    let { missing } = followFlow(text);
    let last = index;
    while (missing !== '' && this.#mayReach(last + 1, parent)) {
      last += 1;
      ({ missing } = followFlow(this.#textOf(last), missing));
    }
    return missing === '' ? last : index;
  }

  /** Where a key or an item of the same level follows, the closing mark was forgotten. */
  #mayReach(index: number, parent: number): boolean {
    const line = this.#ahead[index];
    if (!line) return false;
    if (isNamedLine(this.#source, line)) return false;
    return line.kind !== 'item' || parent < line.indent;
  }

  #textOf(index: number): string {
    const { content } = this.#ahead[index] ?? { content: { start: 0, end: 0 } };
    return this.#source.slice(content.start, content.end);
  }
}

function asInside({ kind, span, indent, column, content }: YamlLine): YamlLine {
  return { kind: kind === 'blank' ? kind : 'inside', span, indent, column, content };
}

function lineSpans(source: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of source.matchAll(/\r\n|\n|\r/g)) {
    spans.push({ start, end: index });
    start = index + lineBreak.length;
  }
  if (start < source.length) spans.push({ start, end: source.length });
  return spans;
}
