import type { Span } from '../text/span.js';
import type { Language } from './language.js';

/** Why conversions and fixes must leave a place as it is. */
export type ProtectionReason =
  'code' | 'url' | 'email' | 'html' | 'hashtag' | 'attributes' | 'identifier' | 'project';

/** A place, relative to its block, that conversions and fixes leave byte for byte as it was. */
export interface ProtectedSpan extends Span {
  readonly reason: ProtectionReason;
}

/**
 * A piece of running text: a paragraph, a heading, a row of a table, or a text value of the
 * frontmatter. Code, HTML blocks and rules are no blocks: nothing reads or changes them.
 *
 * A block does not know where it stands, so whatever was found in it stays true when the text
 * before it changes.
 */
export interface Block {
  readonly kind: 'field' | 'heading' | 'paragraph' | 'table-row';
  readonly text: string;
  /** What stands before it in its line: the number of a list's item, which Markdown takes away. */
  readonly lead: string;
  readonly language: Language;
  /** In order and free of overlaps. */
  readonly protectedSpans: readonly ProtectedSpan[];
}

export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block's first character in the file, or in its stretch. */
  readonly start: number;
}
