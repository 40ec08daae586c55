import type { TextEdit } from '../../text/edit.js';
import type { YamlLine } from './yaml-line.js';
import type { YamlMistake, YamlMistakeKind } from './yaml-mistake.js';

const BAD_SPACES: readonly (readonly [YamlMistakeKind, RegExp])[] = [
  ['tab', /\t/],
  ['no-break-space', /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/],
  ['invisible-character', /[\u200b-\u200d\u2060\ufeff]/],
];

/**
 * What is wrong with indentations: other characters than spaces, and, if YAML does not read the
 * text, lines that begin between two levels or where nothing may begin.
 */
export function* findLayoutMistakes(
  source: string,
  lines: readonly YamlLine[],
  canRead: boolean,
): Iterable<YamlMistake> {
  const levels = new Levels(lines);
  let owner: YamlLine | undefined;
  for (const line of lines) {
    if (line.kind === 'inside' && owner && !canRead) yield* inQuotation(source, line, owner);
    if (line.kind === 'blank' || line.kind === 'comment' || line.kind === 'inside') continue;
    owner = line;
    const aligned = levels.place(line);
    yield* inSpace(source, line, canRead ? line.indent : aligned);
    if (line.kind === 'text' && !canRead) yield* inText(source, line, levels);
    levels.enter(line, aligned);
  }
}

/** White space before a dash or a key, and the columns that it should take. */
function* inSpace(source: string, line: YamlLine, columns: number): Iterable<YamlMistake> {
  const { start } = line.span;
  const space = /^[\s\u200b-\u200d\u2060\ufeff]*/u.exec(source.slice(start, line.content.start));
  const span = { start, end: start + (space?.[0].length ?? 0) };
  const text = source.slice(span.start, span.end);
  const bad = BAD_SPACES.find(([, pattern]) => pattern.test(text));
  const repair = [{ span, text: ' '.repeat(columns) }];
  if (bad) {
    yield { kind: bad[0], span, repair };
  } else if (columns !== line.indent) {
    yield { kind: 'indentation', span: { start, end: line.content.end }, repair, isGuess: true };
  }
}

/** A further line of a quotation, which has to be deeper than the key or the dash of the first. */
function* inQuotation(source: string, line: YamlLine, owner: YamlLine): Iterable<YamlMistake> {
  const isQuoted = owner.value && /^["']/.test(source.slice(owner.value.start));
  if (!isQuoted || owner.column < line.indent) return;
  const space = { start: line.span.start, end: line.content.start };
  const repair = [{ span: space, text: ' '.repeat(owner.column + 2) }];
  yield { kind: 'unindented-text', span: line.content, repair };
}

/** A line without a key where one is wanted. */
function* inText(source: string, line: YamlLine, levels: Levels): Iterable<YamlMistake> {
  const { content } = line;
  const text = source.slice(content.start, content.end);
  if (levels.takesValue(line) || /^[A-Za-z_][\w-]+[ \t]*[:：]/.test(text)) return;
  if (levels.isAmongItems(line)) {
    yield { kind: 'no-dash', span: content, repair: insertion(content.start, '- '), isGuess: true };
    return;
  }
  const name = /^[a-z][\w-]*(?=\s|$)/.exec(text)?.[0];
  if (name === undefined) {
    yield unindented(line, levels);
    return;
  }
  const end = content.start + name.length;
  const span = { start: content.start, end };
  yield { kind: 'no-colon', span, repair: insertion(end, ':'), isGuess: true };
}

function unindented({ span, content }: YamlLine, levels: Levels): YamlMistake {
  const column = levels.continuationColumn;
  if (column === undefined) return { kind: 'unindented-text', span: content };
  const space = { start: span.start, end: content.start };
  const repair = [{ span: space, text: ' '.repeat(column) }];
  return { kind: 'unindented-text', span: content, repair, isGuess: true };
}

function insertion(offset: number, text: string): TextEdit[] {
  return [{ span: { start: offset, end: offset }, text }];
}

interface Level {
  readonly column: number;
  /** Whether deeper lines may follow: its last key has no value of its own. */
  readonly isOpen: boolean;
}

/** Which columns keys may begin at, given the lines before. */
class Levels {
  readonly #base: number;
  #stack: Level[] = [];
  #closed: Level | undefined;
  #last: YamlLine | undefined;

  constructor(lines: readonly YamlLine[]) {
    const entries = lines.filter(({ kind }) => kind === 'entry');
    this.#base = Math.min(...entries.map(({ indent }) => indent), Infinity);
  }

  /** The column at which the line must have been meant to begin. */
  place({ indent, kind }: YamlLine): number {
    this.#closed = undefined;
    for (let top = this.#stack.at(-1); top && indent < top.column; top = this.#stack.at(-1)) {
      this.#closed = this.#stack.pop();
    }
    const top = this.#stack.at(-1);
    if (kind === 'text') return indent;
    if (!top) return Number.isFinite(this.#base) ? this.#base : indent;
    if (indent === top.column) return indent;
    if (!top.isOpen) return top.column;
    if (!this.#closed) return indent;
    return indent - top.column < this.#closed.column - indent ? top.column : this.#closed.column;
  }

  enter(line: YamlLine, aligned: number): void {
    if (line.kind === 'text') return;
    this.#last = line;
    while ((this.#stack.at(-1)?.column ?? -1) >= aligned) this.#stack.pop();
    const column = aligned + line.column - line.indent;
    if (aligned < column) this.#stack.push({ column: aligned, isOpen: true });
    if (line.kind === 'entry') this.#stack.push({ column, isOpen: line.value === undefined });
  }

  /** A key without value may have it on the next line. */
  takesValue({ indent }: YamlLine): boolean {
    const last = this.#last;
    return last !== undefined && !last.value && last.column < indent;
  }

  isAmongItems({ indent }: YamlLine): boolean {
    return this.#last?.kind === 'item' && this.#last.indent === indent;
  }

  /** Where text goes on that belongs to the value before, if that is a text. */
  get continuationColumn(): number | undefined {
    return this.#last?.value ? this.#last.column + 2 : undefined;
  }
}
