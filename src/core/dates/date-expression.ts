import type { Span } from '../text/span.js';
import type { DigitScript } from '../thai/digits.js';

export const DATE_KINDS = [
  'date',
  'range',
  'month',
  'year',
  'year-range',
  'day-month',
  'fiscal-year',
  'quarter',
] as const;

export type DateKind = (typeof DATE_KINDS)[number];

/** Buddhist era or Christian (common) era. */
export type Era = 'BE' | 'CE';

/**
 * The first that applies: no such day; the written weekday is not that day's; the year is of the
 * other era than its mark or its language says; a slip of the keyboard in a word or a number.
 */
export type DateProblem = 'impossible' | 'weekday' | 'era' | 'typo';

/** A date, or a run of days, months or years, that a release names. All spans are of one text. */
export interface DateExpression {
  readonly span: Span;
  readonly kind: DateKind;
  /** ISO 8601 or EDTF, Gregorian; null if the passage does not settle it (`9 พฤษภาคม 256`). */
  readonly value: string | null;
  /** As written, 1 = Monday; null on ranges and where no weekday is written. */
  readonly weekday: number | null;
  /** `16:00` or `09:00/12:00`, if it follows the date at once. */
  readonly time: string | null;
  /** The era in which the year is counted; null if there is no year, or another era (ร.ศ.). */
  readonly era: Era | null;
  readonly problem: DateProblem | null;
  readonly language: 'th' | 'en';
  /** The digits written, `mixed` if both sets, null if none. */
  readonly digits: DigitScript | 'mixed' | null;
  /** What is written at each end: one, or two where the expression names a first and a last. */
  readonly ends: readonly [DateEnd] | readonly [DateEnd, DateEnd];
}

/** One end of an expression, with the month and year that it shares with the other end. */
export interface DateEnd {
  readonly span: Span;
  readonly day: number | null;
  /** 1 = January. */
  readonly month: number | null;
  /** Gregorian. */
  readonly year: number | null;
  readonly weekday: number | null;
  readonly parts: DateParts;
}

/** Where the parts of one end stand; a part that is not written there is absent. */
export interface DateParts {
  /** The weekday's name: `วันพุธ`, without `ที่`; `Wednesday`. */
  readonly weekday?: Span;
  /** The digits of the day. */
  readonly day?: Span;
  /** The month's name, or its digits in a numeric date. */
  readonly month?: Span;
  /** `พ.ศ.`, `ค.ศ.`, `พุทธศักราช`, `B.E.` … */
  readonly era?: Span;
  /** The digits of the year. */
  readonly year?: Span;
}
