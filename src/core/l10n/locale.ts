/** The languages in which messages are written. */
export const LOCALES = ['en', 'th'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language of the product: a missing translation does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/**
 * The locale for what a person or a system asked for (`th`, `th-TH`, `en_US.UTF-8`): Thai where
 * that is named, otherwise English.
 */
export function toLocale(languageTag: string): Locale {
  return /^th(?:[-_.]|$)/iu.test(languageTag) ? 'th' : 'en';
}
