import type { Language } from '../document/language.js';
import type { DigitScript } from '../thai/digits.js';

/** Kinds of events that have a form of their own, as `event.kind` of the frontmatter names them. */
export const MEETING_KINDS = [
  'bilateral-meeting',
  'courtesy-call',
  'farewell-call',
  'telephone-call',
  'working-visit',
  'official-visit',
  'multilateral-meeting',
  'signing',
  'joint-statement',
] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Government House writes some things unlike all ministries, above all in English. */
export type House = 'government-house' | 'ministry';

/** How a text of the genre is written. */
export interface Style {
  readonly language: Language;
  readonly house: House;
  /** The digits of Thai text; English has Arabic ones. */
  readonly digits: DigitScript;
}
