import type { Localized } from '../l10n/locale.js';

/** A key of the frontmatter, as the schema describes it. */
export interface Field {
  readonly key: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly shape: Shape;
  readonly examples: readonly unknown[];
}

/** What may stand behind a key. */
export type Shape =
  | TextShape
  | ChoiceShape
  | LocalizedShape
  | MapShape
  | ListShape
  | { readonly kind: 'date' }
  | { readonly kind: 'country' };

/** What a text is about; the schema says it in `x-kind`. */
export type TextTopic =
  | 'agency'
  | 'category'
  | 'counterpart'
  | 'email'
  | 'file'
  | 'image'
  | 'organization'
  | 'phone'
  | 'position'
  | 'url';

export interface TextShape {
  readonly kind: 'text';
  readonly topic?: TextTopic;
}

export interface Choice {
  readonly value: string;
  readonly name: Localized;
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** `th:` and `en:` with a text each. */
export interface LocalizedShape {
  readonly kind: 'localized';
  readonly topic?: TextTopic;
  readonly fields: readonly Field[];
}

export interface MapShape {
  readonly kind: 'map';
  readonly fields: readonly Field[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}
