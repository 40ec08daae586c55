import type { Localized } from '../../l10n/locale.js';
import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import type { TextTopic } from '../field.js';

export type CompletionKind = 'key' | 'choice' | 'date' | 'country' | 'name' | 'text' | 'file';

/** Something that a writer may go on with. */
export interface FrontmatterCompletion {
  readonly kind: CompletionKind;
  readonly label: Localized;
  /** What stands beside the label: the value itself, or the name in the other language. */
  readonly detail: Localized;
  /** Markdown. */
  readonly documentation?: Localized;
  /** Takes the place of `span`, with its own indentation on further lines. */
  readonly insert: string;
  /** Whether `insert` has tab stops, as snippets have them. */
  readonly isSnippet: boolean;
  /** Changes in other lines, which do not touch the place of the cursor. */
  readonly edits: readonly TextEdit[];
  /** Whether the choice of a value follows at once. */
  readonly continues: boolean;
}

/** Files that may stand at the cursor; only the editor knows which there are. */
export interface PathQuery {
  readonly span: Span;
  readonly topic: Extract<TextTopic, 'counterpart' | 'file' | 'image'>;
  readonly typed: string;
}

/** A completion at its place. */
export interface PlacedCompletion extends FrontmatterCompletion {
  /** What is typed so far, and what stands behind the cursor of the same key or value. */
  readonly span: Span;
}

export interface FrontmatterCompletions {
  /** The likeliest first. */
  readonly items: readonly PlacedCompletion[];
  readonly paths?: PathQuery;
}

/** A completion that inserts its text as it is, and nothing else. */
export function plain(
  kind: CompletionKind,
  texts: Pick<FrontmatterCompletion, 'label' | 'detail' | 'insert'>,
): FrontmatterCompletion {
  return { kind, ...texts, isSnippet: false, edits: [], continues: false };
}

export function inBoth(text: string): Localized {
  return { en: text, th: text };
}
