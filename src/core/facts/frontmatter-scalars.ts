import type { FrontmatterNode, FrontmatterScalar } from '../document/frontmatter-tree.js';

/** Every scalar below the node, in order. */
export function* walkScalars(node: FrontmatterNode | undefined): Iterable<FrontmatterScalar> {
  if (node?.kind === 'scalar') yield node;
  else if (node?.kind === 'list') for (const item of node.items) yield* walkScalars(item);
  else if (node) for (const { value } of node.entries) yield* walkScalars(value);
}
