import type { DateAtom } from './atom.js';
import { weekdayOf } from './calendar.js';
import { FIRST_JANUARY_YEAR } from './eras.js';
import { OPEN_YEAR } from './year-digits.js';
import { toGregorianYear } from './year-token.js';

/** An atom with the Gregorian year of its day, its month or itself. */
export interface ResolvedAtom {
  readonly atom: DateAtom;
  /** Undefined if no year is written or if its digits leave it open. */
  readonly year: number | undefined;
  readonly isOpen: boolean;
}

export function resolve(atom: DateAtom): ResolvedAtom {
  if (!atom.year) return { atom, year: undefined, isOpen: false };
  if (atom.year.value === OPEN_YEAR) return { atom, year: undefined, isOpen: true };
  return { atom, year: gregorianYear(atom), isOpen: false };
}

/**
 * The year as Thailand counted it at that time, unless the weekday that is written fits only the
 * plain difference of 543 years: then the writer did not count years from April.
 */
function gregorianYear({ year, month, day, weekday }: DateAtom): number | undefined {
  if (!year) return undefined;
  const official = toGregorianYear(year, month?.month);
  if (!month || !day || !weekday) return official;
  if (year.era !== 'BE' || FIRST_JANUARY_YEAR <= year.value) return official;
  const plain = toGregorianYear(year);
  const fits = (candidate: number) =>
    weekdayOf({ year: candidate, month: month.month, day: day.value }) === weekday.weekday;
  return !fits(official) && fits(plain) ? plain : official;
}
