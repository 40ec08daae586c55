import type { House, MeetingKind } from './genre.js';

/** What differs from one kind of meeting to another. */
export interface MeetingWording {
  /** One line without a full stop. */
  readonly headline: string;
  readonly summary: string;
  /** Who met whom, with `«host»` and `«guest»` for names with their titles. */
  readonly clause: string;
  /** What may follow the place, with `«on»` for “on the occasion of”; empty where there is none. */
  readonly occasion: string;
}

/** How a lead begins and goes on in one language. */
export interface LeadWording {
  readonly meetings: Readonly<Record<MeetingKind, MeetingWording>>;
  readonly host: Readonly<Record<House, string>>;
  readonly guest: string;
  /** “On the occasion of”, as the house has it. */
  readonly on: Readonly<Record<House, string>>;
  /** A lead with `«clause»` and `«occasion»`, each of which has its own space before it. */
  readonly lead: Readonly<Record<House, string>>;
  /** The same where nobody meets in one place. */
  readonly leadWithoutPlace: Readonly<Record<House, string>>;
}
