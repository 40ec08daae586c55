import type { Span } from '../text/span.js';

/** The frontmatter as its rules see it: every key and value with its place in the file. */
export type FrontmatterNode = FrontmatterMap | FrontmatterList | FrontmatterScalar;

export interface FrontmatterScalar {
  readonly kind: 'scalar';
  /** With quotation marks or the block indicator. */
  readonly span: Span;
  /** Without them: what a reader takes for the value. */
  readonly inner: Span;
  /** As YAML 1.2 reads it. */
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface FrontmatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Missing where nothing follows the colon. */
  readonly value: FrontmatterNode | undefined;
}

export interface FrontmatterMap {
  readonly kind: 'map';
  readonly span: Span;
  /** `{th: …, en: …}` in one line. */
  readonly isFlow: boolean;
  readonly entries: readonly FrontmatterEntry[];
}

export interface FrontmatterList {
  readonly kind: 'list';
  readonly span: Span;
  /** `[th, en]` in one line. */
  readonly isFlow: boolean;
  readonly items: readonly FrontmatterNode[];
}

/** Keys of maps and indices of lists, from the root down. */
export type FrontmatterPath = readonly (string | number)[];

export function findEntry(
  node: FrontmatterNode | undefined,
  key: string,
): FrontmatterEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The node at the path, or `undefined` where the frontmatter has none. */
export function findNode(
  root: FrontmatterNode | undefined,
  path: FrontmatterPath,
): FrontmatterNode | undefined {
  return path.reduce<FrontmatterNode | undefined>(
    (node, step) =>
      node?.kind === 'list' ? node.items[Number(step)] : findEntry(node, String(step))?.value,
    root,
  );
}

/** The text at the path; `undefined` if there is none or it is no text. */
export function findText(
  root: FrontmatterNode | undefined,
  path: FrontmatterPath,
): string | undefined {
  const node = findNode(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The same as plain JavaScript values, for the schema; of a key that stands twice, the first. */
export function toValue(node: FrontmatterNode | undefined): unknown {
  if (node?.kind === 'scalar') return node.value;
  if (node?.kind === 'list') return node.items.map(toValue);
  if (!node) return null;
  const entries = node.entries.map(({ key, value }) => [key, toValue(value)] as const);
  return Object.fromEntries(entries.toReversed());
}
