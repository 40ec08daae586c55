import type { MonthToken } from './month-words.js';
import type { NumberToken } from './numbers.js';
import type { WeekdayToken } from './weekday-words.js';
import type { YearToken } from './year-token.js';

/**
 * What is written of one day, month, quarter or year. Atoms are joined to ranges and lists, where
 * they lend each other the month and the year, before they are given a value.
 */
export interface DateAtom {
  readonly start: number;
  readonly end: number;
  readonly language: 'th' | 'en';
  readonly weekday: WeekdayToken | undefined;
  readonly day: NumberToken | undefined;
  readonly month: MonthToken | undefined;
  readonly quarter: number | undefined;
  readonly year: YearToken | undefined;
  /** Counts only beside another that it is joined to: `ม.ค.` alone may be anything. */
  readonly isWeak: boolean;
}

/** The atom with a month and a year that may be another's. */
export function withShared(
  { start, end, language, weekday, day, quarter, isWeak }: DateAtom,
  month: MonthToken | undefined,
  year: YearToken | undefined,
): DateAtom {
  return { start, end, language, weekday, day, month, quarter, year, isWeak };
}

export type Precision = 'day' | 'month' | 'quarter' | 'year';

export function precisionOf(atom: DateAtom): Precision {
  if (atom.day) return 'day';
  if (atom.month) return 'month';
  return atom.quarter === undefined ? 'year' : 'quarter';
}
