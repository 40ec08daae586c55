import type { Frontmatter } from '../document/frontmatter.js';
import {
  findEntry,
  findNode,
  type FrontmatterEntry,
  type FrontmatterNode,
  type FrontmatterPath,
} from '../document/frontmatter-tree.js';
import type { Span } from '../text/span.js';
import type { Shape } from './field.js';
import { shapeAt } from './fields.js';

/** Where in the text a path of the frontmatter leads. */
export interface FaultPlace {
  readonly path: FrontmatterPath;
  /** Missing where nothing stands behind the key. */
  readonly node: FrontmatterNode | undefined;
  /** The key at the end of the path; missing for items of a list. */
  readonly entry: FrontmatterEntry | undefined;
  readonly parent: FrontmatterNode | undefined;
  readonly shape: Shape | undefined;
  /** Where a reader looks for the fault: the value, else its key. */
  readonly span: Span;
}

export function placeOf(frontmatter: Frontmatter, path: FrontmatterPath): FaultPlace {
  const { root } = frontmatter;
  const parent = findNode(root, path.slice(0, -1));
  const node = findNode(root, path);
  const last = path.at(-1);
  const entry = typeof last === 'string' ? findEntry(parent, last) : undefined;
  const span = spanOf(frontmatter, node, entry) ?? keySpanAbove(frontmatter, path);
  return { path, node, entry, parent, shape: shapeAt(path), span };
}

/** `participants.role`: the keys on the way, without indices. */
export function pathName(path: FrontmatterPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

export function openingFence({ span }: Frontmatter): Span {
  return { start: span.start, end: span.start + '---'.length };
}

function spanOf(
  frontmatter: Frontmatter,
  node: FrontmatterNode | undefined,
  entry: FrontmatterEntry | undefined,
): Span | undefined {
  if (node?.kind === 'scalar' && node.span.start < node.span.end) return node.span;
  if (entry) return entry.keySpan;
  // Of a whole map or list a reader sees best where it begins.
  if (node?.kind === 'map') return node.entries[0]?.keySpan;
  return node?.kind === 'list' && node !== frontmatter.root ? node.span : undefined;
}

/** The nearest key on the way to the place. */
function keySpanAbove(frontmatter: Frontmatter, path: FrontmatterPath): Span {
  for (let length = path.length - 1; 0 < length; length -= 1) {
    const key = path[length - 1];
    const parent = findNode(frontmatter.root, path.slice(0, length - 1));
    const entry = typeof key === 'string' ? findEntry(parent, key) : undefined;
    if (entry) return entry.keySpan;
  }
  return openingFence(frontmatter);
}
