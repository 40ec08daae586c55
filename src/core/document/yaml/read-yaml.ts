import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { Span } from '../../text/span.js';
import type {
  FrontmatterEntry,
  FrontmatterList,
  FrontmatterMap,
  FrontmatterNode,
  FrontmatterScalar,
} from '../frontmatter-tree.js';

/** A fault as the YAML library tells it: a code of its own, and a place that may be far off. */
export interface YamlError {
  readonly code: string;
  readonly span: Span;
}

export interface YamlReading {
  /** Missing if there is nothing but comments. */
  readonly root: FrontmatterNode | undefined;
  readonly errors: readonly YamlError[];
  /** Keys that stand twice in one map, each with the first of its kind. */
  readonly duplicates: readonly { readonly span: Span; readonly first: Span }[];
  /** `*name` without an `&name` before it. */
  readonly unknownAliases: readonly Span[];
  /** It is nested too deeply, or its aliases multiply: what was read is not all. */
  readonly isCut: boolean;
}

/** Deeper frontmatter than this is a mistake or an attack; reading it would exhaust the stack. */
export const DEEPEST_NESTING = 50;

/** A long frontmatter has some hundred nodes; aliases that multiply reach this at once. */
const MOST_NODES = 10_000;

/**
 * Reads YAML 1.2 into nodes that know their places.
 *
 * @param source too long or too deeply nested texts must be set aside before; see `yaml-limits`
 * @param place what an offset in the source counts as
 */
export function readYaml(source: string, place: Place = (offset) => offset): YamlReading {
  const document = parseDocument(source, {
    logLevel: 'silent',
    prettyErrors: false,
    // Comparing each key with each other takes quadratic time; the reader finds duplicates itself.
    uniqueKeys: false,
  });
  const reader = new TreeReader(source, place);
  const root = reader.read(document.contents, 0);
  return {
    root,
    errors: document.errors.map(({ code, pos: [start, end] }) => ({
      code,
      span: { start: place(start), end: place(end) },
    })),
    duplicates: reader.duplicates,
    unknownAliases: reader.unknownAliases,
    isCut: reader.isCut,
  };
}

type Place = (offset: number) => number;

interface Anchored {
  readonly node: FrontmatterNode;
  /** How many nodes it has, those of its aliases too. */
  readonly size: number;
}

/** Turns the nodes of the YAML library into ours. */
class TreeReader {
  readonly duplicates: { span: Span; first: Span }[] = [];
  readonly unknownAliases: Span[] = [];
  readonly #source: string;
  readonly #place: Place;
  /** The library looks an alias up in the whole document; each has been read before. */
  readonly #anchors = new Map<string, Anchored>();
  #nodes = 0;
  #isCut = false;

  constructor(source: string, place: Place) {
    this.#source = source;
    this.#place = place;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  read(node: unknown, depth: number): FrontmatterNode | undefined {
    const before = this.#nodes;
    this.#count(1);
    this.#isCut ||= DEEPEST_NESTING < depth;
    if (this.#isCut) return undefined;
    if (isAlias(node)) return this.#readAlias(node);
    const read = this.#readOwn(node, depth);
    if (read && isNode(node) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { node: read, size: this.#nodes - before });
    }
    return read;
  }

  #count(nodes: number): void {
    this.#nodes += nodes;
    this.#isCut ||= MOST_NODES < this.#nodes;
  }

  #readOwn(node: unknown, depth: number): FrontmatterNode | undefined {
    if (isScalar(node)) return this.#readScalar(node);
    if (isMap(node)) return this.#readMap(node, depth);
    return isSeq(node) ? this.#readList(node, depth) : undefined;
  }

  #readAlias(alias: Alias): FrontmatterNode | undefined {
    const target = this.#anchors.get(alias.source);
    if (target) this.#count(target.size);
    else this.unknownAliases.push(this.#spanOf(alias));
    return target?.node;
  }

  #readMap(map: YAMLMap, depth: number): FrontmatterMap {
    const entries: FrontmatterEntry[] = [];
    const seen = new Map<string, Span>();
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      const keySpan = visible(this.#spanOf(pair.key));
      const first = seen.get(key);
      if (first) this.duplicates.push({ span: keySpan, first });
      else seen.set(key, keySpan);
      entries.push({ key, keySpan, value: this.#readValue(pair.value, depth) });
    }
    return { kind: 'map', span: this.#spanOf(map), isFlow: map.flow === true, entries };
  }

  #readList(list: YAMLSeq, depth: number): FrontmatterList {
    const items = list.items.flatMap((item) => this.read(item, depth + 1) ?? []);
    return { kind: 'list', span: this.#spanOf(list), isFlow: list.flow === true, items };
  }

  /** An empty value has a node of no length; for us there is none. */
  #readValue(value: unknown, depth: number): FrontmatterNode | undefined {
    const isEmpty = isScalar(value) && value.value === null && value.source === '';
    return isEmpty ? undefined : this.read(value, depth + 1);
  }

  #readScalar(node: Scalar): FrontmatterScalar {
    const style = styleOf(node);
    const [start, end] = node.range ?? [0, 0];
    const inner = this.#placed(innerSpan(this.#source, { start, end }, style));
    return { kind: 'scalar', span: this.#spanOf(node), inner, value: toPlainValue(node), style };
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return this.#placed({ start, end });
  }

  #placed({ start, end }: Span): Span {
    return { start: this.#place(start), end: this.#place(end) };
  }
}

/** A key without a name is seen by its colon. */
function visible({ start, end }: Span): Span {
  return { start, end: Math.max(end, start + 1) };
}

function styleOf({ type }: Scalar): FrontmatterScalar['style'] {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'quoted';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

/** Values of other kinds come from tags such as `!!binary`, which no release needs. */
function toPlainValue({ value, source }: Scalar): FrontmatterScalar['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : (source ?? null);
}

function innerSpan(source: string, span: Span, style: FrontmatterScalar['style']): Span {
  if (style === 'plain') return span;
  const text = source.slice(span.start, span.end);
  if (style === 'quoted') {
    const isClosed = 1 < text.length && text.endsWith(text.charAt(0));
    return { start: span.start + 1, end: isClosed ? span.end - 1 : span.end };
  }
  const header = /^[^\n]*\n\s*/.exec(text)?.[0].length ?? text.length;
  const start = span.start + header;
  return { start, end: Math.max(start, span.start + text.trimEnd().length) };
}
