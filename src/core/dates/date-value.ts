import { type DateAtom, precisionOf } from './atom.js';
import { formatIsoDay, formatIsoMonth, formatIsoYear, twoDigits, weekdayOf } from './calendar.js';
import { daysInMonth } from './calendar.js';
import { FIRST_JANUARY_YEAR, hijriToChristian } from './eras.js';
import type { AtomGroup } from './join-atoms.js';
import { toGregorianYear, type YearToken } from './year-token.js';

/** The value of one atom or of a range, or null if its year's digits leave it open. */
export function valueOf([first, second]: AtomGroup): string | null {
  if (isOpen(first) || (second && isOpen(second))) return null;
  if (isInterval(first)) return `${intervalStart(first)}/${intervalEnd(second ?? first)}`;
  return second ? `${pointValue(first)}/${pointValue(second)}` : pointValue(first);
}

/**
 * The Gregorian year of a day. If a weekday is written that only the plain difference of 543
 * years fits, then the writer did not count years from April.
 */
export function yearOfDay(atom: DateAtom): number | undefined {
  const { year, month, day, weekday } = atom;
  if (!year || !month) return undefined;
  const official = toGregorianYear(year, month.month);
  if (!day || !weekday || year.era !== 'BE' || FIRST_JANUARY_YEAR <= year.value) return official;
  const plain = toGregorianYear(year);
  const fits = (candidate: number) =>
    weekdayOf({ year: candidate, month: month.month, day: day.value }) === weekday.weekday;
  return !fits(official) && fits(plain) ? plain : official;
}

function isOpen({ year }: DateAtom): boolean {
  return year !== undefined && Number.isNaN(year.value);
}

function isInterval(atom: DateAtom): boolean {
  const precision = precisionOf(atom);
  if (precision === 'quarter') return true;
  return precision === 'year' && (atom.year?.unit === 'fiscal' || atom.year?.mark === 'AH');
}

function pointValue(atom: DateAtom): string {
  const { day, month, year } = atom;
  if (!month) return year ? formatIsoYear(toGregorianYear(year)) : '';
  const christianYear = yearOfDay(atom);
  if (christianYear === undefined) {
    return day
      ? `--${twoDigits(month.month)}-${twoDigits(day.value)}`
      : `--${twoDigits(month.month)}`;
  }
  return day
    ? formatIsoDay({ year: christianYear, month: month.month, day: day.value })
    : formatIsoMonth(christianYear, month.month);
}

function intervalStart({ quarter, year }: DateAtom): string {
  if (!year) return '';
  if (year.mark === 'AH') return formatIsoYear(hijriToChristian(year.value)[0]);
  const month = (quarter ?? 1) * 3 - 2;
  return formatIsoDay({ ...fiscalMonth(year, month), day: 1 });
}

function intervalEnd({ quarter, year }: DateAtom): string {
  if (!year) return '';
  if (year.mark === 'AH') return formatIsoYear(hijriToChristian(year.value)[1]);
  const end = fiscalMonth(year, (quarter ?? 4) * 3);
  return formatIsoDay({ ...end, day: daysInMonth(end.year, end.month) });
}

/** The nth month of the year; a fiscal year begins in October of the year before. */
function fiscalMonth(year: YearToken, ordinal: number): { year: number; month: number } {
  const christianYear = toGregorianYear(year);
  if (year.unit !== 'fiscal') return { year: christianYear, month: ordinal };
  return ordinal <= 3
    ? { year: christianYear - 1, month: ordinal + 9 }
    : { year: christianYear, month: ordinal - 3 };
}
