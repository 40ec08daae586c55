import type {
  FrontmatterMap,
  FrontmatterNode,
  FrontmatterPath,
  FrontmatterScalar,
} from '../document/frontmatter-tree.js';
import type { Shape } from './field.js';
import { shapeAt } from './fields.js';

/** A scalar, where it stands in the frontmatter, and what the schema wants there. */
export interface PlacedScalar {
  readonly scalar: FrontmatterScalar;
  readonly path: FrontmatterPath;
  /** `undefined` below keys that the schema does not know. */
  readonly shape: Shape | undefined;
}

/**
 * Every scalar once, however often aliases bring it again, in the order of the text. Where nothing
 * follows a key, there is a scalar of no length behind its colon.
 */
export function scalarsIn(root: FrontmatterNode | undefined): PlacedScalar[] {
  const byStart = new Map<number, PlacedScalar>();
  for (const { node, path } of nodesIn(root)) {
    if (node.kind !== 'scalar' || byStart.has(node.span.start)) continue;
    byStart.set(node.span.start, { scalar: node, path, shape: shapeAt(path) });
  }
  return [...byStart.values()].sort((a, b) => a.scalar.span.start - b.scalar.span.start);
}

/** Every map once, with what the schema wants there. */
export function mapsIn(
  root: FrontmatterNode | undefined,
): { readonly map: FrontmatterMap; readonly path: FrontmatterPath }[] {
  const byStart = new Map<number, { map: FrontmatterMap; path: FrontmatterPath }>();
  for (const { node, path } of nodesIn(root)) {
    if (node.kind === 'map' && !byStart.has(node.span.start)) {
      byStart.set(node.span.start, { map: node, path });
    }
  }
  return [...byStart.values()];
}

function* nodesIn(
  node: FrontmatterNode | undefined,
  path: FrontmatterPath = [],
): Iterable<{ readonly node: FrontmatterNode; readonly path: FrontmatterPath }> {
  if (!node) return;
  yield { node, path };
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* nodesIn(item, [...path, index]);
  } else if (node.kind === 'map') {
    for (const { key, keySpan, value } of node.entries) {
      yield* nodesIn(value ?? emptyAt(keySpan.end + ':'.length), [...path, key]);
    }
  }
}

function emptyAt(offset: number): FrontmatterScalar {
  const span = { start: offset, end: offset };
  return { kind: 'scalar', span, inner: span, value: null, style: 'plain' };
}
