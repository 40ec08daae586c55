import type { FrontmatterPath } from '../../document/frontmatter-tree.js';
import type { Span } from '../../text/span.js';

/** Where a writer is typing in the frontmatter, also while it is not yet YAML. */
export interface FrontmatterCursor {
  readonly kind: 'key' | 'value';
  /** Of the map whose key is typed, or of the value. */
  readonly path: FrontmatterPath;
  /** The key or value as far as it stands there; it is replaced. */
  readonly span: Span;
  /** What of it stands before the cursor, without an opening quotation mark. */
  readonly typed: string;
  /** The keys that the map has besides. */
  readonly siblings: ReadonlySet<string>;
  /** The column at which the key begins, and other keys of the map would. */
  readonly column: number;
  readonly isInFlow: boolean;
  /** Whether something follows that belongs to it: a colon behind a key, lines below a value. */
  readonly isFollowed: boolean;
}
