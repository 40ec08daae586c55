import type { FrontmatterEntry, FrontmatterNode } from '../document/frontmatter-tree.js';
import type { Localized } from '../l10n/locale.js';
import type { TextEdit } from '../text/edit.js';
import type { Shape } from './field.js';

/** Edits that give a value the shape that the schema wants. */
export interface ValueRepair {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  /** The value says the same as before; otherwise a person has to look. */
  readonly isSure: boolean;
}

export interface FaultyValue {
  readonly text: string;
  readonly node: FrontmatterNode;
  readonly shape: Shape;
  /** The key whose value it is; missing for an item of a list. */
  readonly entry: FrontmatterEntry | undefined;
  /** In braces or brackets, where no new line may begin. */
  readonly isInFlow: boolean;
}

export function changeTo(text: string): Localized {
  return { en: `Change to ${text}`, th: `เปลี่ยนเป็น ${text}` };
}
