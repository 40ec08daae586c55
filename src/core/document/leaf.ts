import type { Span } from '../text/span.js';
import type { ProtectedSpan } from './block.js';

/** What a reader of Markdown or plain text hands over: running text, or a mark of a language part. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'table-row' | 'div-mark';
  /** Offsets in the text that was read. */
  readonly span: Span;
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  /** What the markup protects, relative to `span`. */
  readonly protectedSpans: readonly ProtectedSpan[];
}
