import type { Localized } from '../l10n/locale.js';
import type { Span } from '../text/span.js';

/** A part of a release, as an outline shows it. */
export interface OutlineItem {
  readonly kind: 'frontmatter' | 'key' | 'part' | 'heading';
  readonly name: Localized;
  /** What stands beside the name: a value, as far as one line shows it. */
  readonly detail: string;
  readonly span: Span;
  /** Where the cursor goes: within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}
