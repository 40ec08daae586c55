import type { CivilDay } from '../dates/calendar.js';
import type { Language } from '../document/language.js';
import type { MeetingKind } from '../genre/genre.js';
import type { DigitScript } from '../thai/digits.js';

/** A name or a place in the languages in which it is known. */
export type KnownNames = Readonly<Partial<Record<Language, string>>>;

/** Which office the other side holds; `minister` has the portfolio of the Thai minister. */
export const GUEST_OFFICES = [
  'ambassador',
  'minister',
  'foreign-minister',
  'prime-minister',
  'president',
] as const;

export type GuestOffice = (typeof GUEST_OFFICES)[number];

/** What is known of a release before it is written. */
export interface ReleaseAnswers {
  readonly kind: MeetingKind;
  /** The first one comes first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Whether both languages share a file; one language alone always has one. */
  readonly files: 'one' | 'two';
  /** The day of the meeting and of the release. */
  readonly day: CivilDay;
  /** The digits of the Thai text. */
  readonly numerals: DigitScript;
  /** Who issues the release, by its official names. */
  readonly agency?: KnownNames;
  /** The other country: ISO 3166-1 alpha-2, in capitals. */
  readonly country?: string;
  /** Which office the other side holds. */
  readonly guestOffice?: GuestOffice;
  readonly place?: KnownNames;
}
