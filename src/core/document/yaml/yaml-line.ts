import type { Span } from '../../text/span.js';

/**
 * A line of YAML as a person means it, also where YAML does not read it:
 * `entry` has a key, `item` a dash and no key; `inside` goes on with the value of a line above;
 * `text` is neither.
 */
export interface YamlLine {
  readonly kind: 'blank' | 'comment' | 'entry' | 'item' | 'inside' | 'text';
  /** The whole line without its line break. */
  readonly span: Span;
  /** How far it is indented: a tab counts two columns, a character without width none. */
  readonly indent: number;
  /** How far its key or text is indented: behind the dashes of a list. */
  readonly column: number;
  /** Behind white space and dashes, to the end of the line without white space. */
  readonly content: Span;
  /** Without quotation marks. */
  readonly key?: Span;
  /** Without a comment; of a value on several lines, to the end of the last. */
  readonly value?: Span;
}

/** What a tab in an indentation is taken for. */
const TAB_AS_SPACES = '  ';

const WHITE_SPACE = /^[\s\u200b-\u200d\u2060\ufeff]*/u;
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/gu;
const DASHES = /^(?:-[ \t]+)*(?:-$)?/;

/** A key as frontmatter has them; a word before a colon in a Thai text is none. */
const NAMED = /^[A-Za-z_][\w-]*[ \t]*:(?=[ \t]|$)/;

export function isNamedLine(source: string, { content }: YamlLine): boolean {
  return NAMED.test(source.slice(content.start, content.end));
}

/** Reads one line by itself. */
export function readYamlLine(source: string, span: Span): YamlLine {
  const text = source.slice(span.start, span.end);
  const space = WHITE_SPACE.exec(text)?.[0] ?? '';
  const start = span.start + space.length;
  const end = Math.max(start, span.start + text.trimEnd().length);
  const bare = source.slice(start, end);
  const indent = widthOf(space);
  if (bare === '' || bare.startsWith('#')) {
    const kind = bare === '' ? 'blank' : 'comment';
    return { kind, span, indent, column: indent, content: { start, end } };
  }
  const dashes = DASHES.exec(bare)?.[0] ?? '';
  const content = { start: start + dashes.length, end };
  const column = indent + widthOf(dashes);
  const { kind, key, value } = readContent(source, content);
  const kindBehindDash = kind === 'text' && dashes !== '' ? 'item' : kind;
  return {
    kind: kindBehindDash,
    span,
    indent,
    column,
    content,
    ...(key && { key }),
    ...(value && kindBehindDash !== 'text' && { value }),
  };
}

function readContent(
  source: string,
  content: Span,
): { kind: 'entry' | 'text'; key?: Span; value?: Span | undefined } {
  const text = source.slice(content.start, content.end);
  const colon = colonOf(text);
  if (colon === undefined) return { kind: 'text', value: valueIn(source, content) };
  const name = text.slice(0, colon).trimEnd();
  const quotes = /^["']/.test(name) ? 1 : 0;
  return {
    kind: 'entry',
    key: { start: content.start + quotes, end: content.start + name.length - quotes },
    value: valueIn(source, { start: content.start + colon + 1, end: content.end }),
  };
}

/** The offset of the colon that ends a key. */
function colonOf(text: string): number | undefined {
  const isQuoted = /^(?:"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$)/.exec(text);
  if (isQuoted) return isQuoted[0].length - 1;
  // What opens a quotation, a flow, an anchor or a block is a value and no key.
  if (/^(?:["'[\]{},&*!|>%@`#]|[-?:](?=\s|$))/.test(text)) return undefined;
  const colon = /:(?=[ \t]|$)/.exec(text)?.index;
  const comment = /[ \t]#/.exec(text)?.index ?? text.length;
  return colon !== undefined && colon < comment ? colon : undefined;
}

/** The value in the rest of a line, without white space and comment around it. */
function valueIn(source: string, rest: Span): Span | undefined {
  const text = source.slice(rest.start, rest.end);
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead);
  const isQuoted = /^["']/.test(value);
  const end = isQuoted ? value.length : (/(?:^|[ \t])#/.exec(value)?.index ?? value.length);
  const length = value.slice(0, end).trimEnd().length;
  const start = rest.start + lead;
  return length === 0 ? undefined : { start, end: start + length };
}

function widthOf(space: string): number {
  return space.replace(NO_WIDTH, '').replaceAll('\t', TAB_AS_SPACES).length;
}
