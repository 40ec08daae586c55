import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';

import { shiftSpan, type Span } from '../text/span.js';
import type { FrontmatterEntry, FrontmatterNode, FrontmatterScalar } from './frontmatter-tree.js';
import type { Language } from './language.js';

export type FrontmatterProblemKind =
  | 'unclosed'
  | 'duplicate-key'
  | 'tab'
  | 'colon-in-value'
  | 'indentation'
  | 'syntax'
  | 'too-complex';

/** What keeps the frontmatter from being read as it was meant. */
export interface FrontmatterProblem {
  readonly kind: FrontmatterProblemKind;
  readonly span: Span;
}

/** A value that is running text: `title.th`, `summary.en`, `participants[].position.th` … */
export interface FrontmatterText {
  readonly language: Language;
  /** Without quotation marks. */
  readonly span: Span;
}

export interface Frontmatter {
  /** With both fences and the end of the closing fence's line. */
  readonly span: Span;
  /** Between the fences. */
  readonly yaml: Span;
  readonly problems: readonly FrontmatterProblem[];
  /** Missing if nothing could be read. */
  readonly root: FrontmatterNode | undefined;
  /** The same as plain JavaScript values, for the schema. */
  readonly value: unknown;
  readonly texts: readonly FrontmatterText[];
}

interface Fences {
  readonly span: Span;
  readonly yaml: Span;
  readonly closed: boolean;
}

const OPENING_FENCE = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/m;
const FIRST_KEY = /^[^\S\r\n]*[\w-]+[ \t]*:/;
const BLANK_LINE = /^[ \t]*$/m;

/** Deeper frontmatter than this is a mistake or an attack; reading it would exhaust the stack. */
const DEEPEST_NESTING = 50;
const MOST_ALIASES = 20;

/** A long frontmatter has some thousand characters. */
const LONGEST_YAML = 200_000;
const LONGEST_WORD = 80;

function findFences(text: string): Fences | undefined {
  const opening = OPENING_FENCE.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const rest = text.slice(start);
  const closing = CLOSING_FENCE.exec(rest);
  if (closing) {
    const fenceEnd = start + closing.index + closing[0].length;
    const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(fenceEnd, fenceEnd + 2))?.[0].length ?? 0;
    return {
      span: { start: 0, end: fenceEnd + lineEnd },
      yaml: { start, end: start + closing.index },
      closed: true,
    };
  }
  if (!FIRST_KEY.test(rest)) return undefined;
  const end = start + (BLANK_LINE.exec(rest)?.index ?? rest.length);
  return { span: { start: 0, end }, yaml: { start, end }, closed: false };
}

/** Whether reading it would take long or exhaust the stack; looks at the characters only. */
function isTooComplex(source: string): boolean {
  if (LONGEST_YAML < source.length) return true;
  let flow = 0;
  let dashes = 0;
  for (const { 0: mark } of source.matchAll(/[[\]{}\n]|[-?](?=[ \t])/g)) {
    if (mark === '\n') dashes = 0;
    else if (mark === '-' || mark === '?') dashes += 1;
    else flow = Math.max(0, flow + (mark === '[' || mark === '{' ? 1 : -1));
    if (DEEPEST_NESTING < flow + dashes) return true;
  }
  return false;
}

function kindOfError(code: string): FrontmatterProblemKind {
  if (code === 'DUPLICATE_KEY') return 'duplicate-key';
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BAD_INDENT') return 'indentation';
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? 'colon-in-value' : 'syntax';
}

/** Turns the nodes of the YAML library into ours, which know their place in the file. */
class TreeReader {
  readonly #document: Document;
  readonly #offset: number;

  constructor(document: Document, offset: number) {
    this.#document = document;
    this.#offset = offset;
  }

  read(node: unknown, depth = 0): FrontmatterNode | undefined {
    if (depth > DEEPEST_NESTING) return undefined;
    if (isAlias(node)) return this.#readAlias(node);
    if (isScalar(node)) return this.#readScalar(node);
    if (isMap(node)) {
      return { kind: 'map', span: this.#spanOf(node), entries: this.#readEntries(node, depth) };
    }
    if (!isSeq(node)) return undefined;
    const items = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
    return { kind: 'list', span: this.#spanOf(node), items };
  }

  /** Only aliases of scalars: a list of lists of aliases would grow without end. */
  #readAlias(alias: Alias): FrontmatterNode | undefined {
    const target = alias.resolve(this.#document);
    return isScalar(target) ? this.#readScalar(target) : undefined;
  }

  #readEntries(map: YAMLMap, depth: number): FrontmatterEntry[] {
    return map.items.flatMap((pair) => {
      if (!isPair(pair) || !isScalar(pair.key)) return [];
      const key = String(pair.key.value);
      return [{ key, keySpan: this.#spanOf(pair.key), value: this.#readValue(pair.value, depth) }];
    });
  }

  /** An empty value has a node of no length; for us there is none. */
  #readValue(value: unknown, depth: number): FrontmatterNode | undefined {
    const isEmpty = isScalar(value) && value.value === null && value.source === '';
    return isEmpty ? undefined : this.read(value, depth + 1);
  }

  #readScalar(node: Scalar): FrontmatterScalar | undefined {
    const { value, type } = node;
    const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
    const style = quoted ? 'quoted' : block ? 'block' : 'plain';
    const span = this.#spanOf(node);
    if (typeof value === 'bigint') return { kind: 'scalar', span, value: Number(value), style };
    if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) return undefined;
    return { kind: 'scalar', span, value: toPlainValue(value), style };
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: start + this.#offset, end: end + this.#offset };
  }
}

function toPlainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

function withoutQuotes({ span, style }: FrontmatterScalar): Span {
  return style === 'quoted' ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** Every text under a key `th` or `en`. */
function* textsOf(node: FrontmatterNode | undefined): Iterable<FrontmatterText> {
  if (node?.kind === 'list') for (const item of node.items) yield* textsOf(item);
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (value?.kind !== 'scalar') yield* textsOf(value);
    else if ((key === 'th' || key === 'en') && typeof value.value === 'string') {
      yield { language: key, span: withoutQuotes(value) };
    }
  }
}

/** The library points at the first character; a reader looks for the word. */
function wordEnd(source: string, start: number): number {
  const word = /^[^\s:,[\]{}]+/u.exec(source.slice(start, start + LONGEST_WORD));
  return start + Math.max(1, word?.[0].length ?? 0);
}

function readYaml(
  source: string,
  offset: number,
): Pick<Frontmatter, 'root' | 'value' | 'problems'> {
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  return {
    root: new TreeReader(document, offset).read(document.contents),
    value: document.toJS({ maxAliasCount: MOST_ALIASES }),
    problems: document.errors.map(({ code, pos: [start, end] }) => ({
      kind: kindOfError(code),
      span: shiftSpan({ start, end: Math.max(end, wordEnd(source, start)) }, offset),
    })),
  };
}

/**
 * The YAML block at the start of the text, or `undefined` if it has none. Faults of the YAML are in
 * `problems`; too many aliases or levels make it `too-complex`, and nothing of it is read.
 */
export function parseFrontmatter(text: string): Frontmatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  const { span, yaml } = fences;
  const unclosed: FrontmatterProblem[] = fences.closed
    ? []
    : [{ kind: 'unclosed', span: { start: 0, end: 3 } }];
  const tooComplex: Frontmatter = {
    span,
    yaml,
    problems: [{ kind: 'too-complex', span: { start: 0, end: 3 } }],
    root: undefined,
    value: undefined,
    texts: [],
  };
  const source = text.slice(yaml.start, yaml.end);
  if (isTooComplex(source)) return tooComplex;
  try {
    const { root, value, problems } = readYaml(source, yaml.start);
    const texts = [...textsOf(root)];
    return { span, yaml, root, value, problems: [...unclosed, ...problems], texts };
  } catch (error) {
    // The library throws only for alias bombs and when nesting exhausts the stack.
    if (error instanceof RangeError || error instanceof ReferenceError) return tooComplex;
    throw error;
  }
}
