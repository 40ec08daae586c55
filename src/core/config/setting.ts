import type { Localized } from '../l10n/locale.js';

/** A key of the project's config: what it is for and what may stand behind it. */
export interface Setting {
  readonly key: string;
  readonly summary: Localized;
  readonly shape: SettingShape;
}

/** One description of the config, for its reader, its completion and its JSON Schema. */
export type SettingShape =
  | ChoiceShape
  | { readonly kind: 'flag' }
  /** A whole number from 1. */
  | { readonly kind: 'number' }
  /** A text that is not empty. */
  | { readonly kind: 'text' }
  | ListShape
  | MapShape
  | ShortOrLongShape;

export interface Choice {
  readonly value: string;
  readonly name: Localized;
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: SettingShape;
}

export interface MapShape {
  readonly kind: 'map';
  readonly settings: readonly Setting[];
}

/** A single value, or a map in which that value has a key: `off`, or `{level: off}`. */
export interface ShortOrLongShape {
  readonly kind: 'short-or-long';
  readonly short: ChoiceShape;
  readonly long: MapShape;
}

/** The keys that may stand below a value of this shape. */
export function settingsOf(shape: SettingShape | undefined): readonly Setting[] {
  if (shape?.kind === 'short-or-long') return shape.long.settings;
  return shape?.kind === 'map' ? shape.settings : [];
}

/** The shape at a path of keys and indices; `undefined` where the config knows none. */
export function shapeAt(
  root: SettingShape,
  path: readonly (string | number)[],
): SettingShape | undefined {
  return path.reduce<SettingShape | undefined>((shape, step) => {
    if (typeof step === 'number') return shape?.kind === 'list' ? shape.item : undefined;
    return settingsOf(shape).find(({ key }) => key === step)?.shape;
  }, root);
}
