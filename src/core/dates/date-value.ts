import { precisionOf } from './atom.js';
import { daysInMonth, formatIsoMonth, formatIsoYear, twoDigits } from './calendar.js';
import { hijriToChristian } from './eras.js';
import type { ResolvedAtom } from './resolved-atom.js';
import type { YearUnit } from './year-words.js';

/** The value of one atom or of a range, or null if its year's digits leave it open. */
export function valueOf(first: ResolvedAtom, second: ResolvedAtom | undefined): string | null {
  if (first.isOpen || second?.isOpen) return null;
  if (isInterval(first)) return `${intervalStart(first)}/${intervalEnd(second ?? first)}`;
  return second ? `${pointValue(first)}/${pointValue(second)}` : pointValue(first);
}

function isInterval({ atom }: ResolvedAtom): boolean {
  const precision = precisionOf(atom);
  if (precision === 'quarter') return true;
  return precision === 'year' && (atom.year?.unit === 'fiscal' || atom.year?.mark === 'AH');
}

function pointValue({ atom, year }: ResolvedAtom): string {
  const { day, month } = atom;
  if (!month) return year === undefined ? '' : formatIsoYear(year);
  const ofMonth =
    year === undefined ? `--${twoDigits(month.month)}` : formatIsoMonth(year, month.month);
  return day ? `${ofMonth}-${twoDigits(day.value)}` : ofMonth;
}

const MONTHS_IN_QUARTER = 3;
const LAST_QUARTER = 4;

function intervalStart({ atom, year }: ResolvedAtom): string {
  if (!atom.year || year === undefined) return '';
  if (atom.year.mark === 'AH') return formatIsoYear(hijriToChristian(atom.year.value)[0]);
  const ordinal = ((atom.quarter ?? 1) - 1) * MONTHS_IN_QUARTER + 1;
  const { unit } = atom.year;
  return `${formatIsoMonth(yearOfMonth(year, ordinal, unit), monthOf(ordinal, unit))}-01`;
}

function intervalEnd({ atom, year }: ResolvedAtom): string {
  if (!atom.year || year === undefined) return '';
  if (atom.year.mark === 'AH') return formatIsoYear(hijriToChristian(atom.year.value)[1]);
  const ordinal = (atom.quarter ?? LAST_QUARTER) * MONTHS_IN_QUARTER;
  const { unit } = atom.year;
  const month = monthOf(ordinal, unit);
  const ofMonth = yearOfMonth(year, ordinal, unit);
  return `${formatIsoMonth(ofMonth, month)}-${twoDigits(daysInMonth(ofMonth, month))}`;
}

/** The nth month of a year; a fiscal year begins in October of the year before. */
function monthOf(ordinal: number, unit: YearUnit): number {
  if (unit !== 'fiscal') return ordinal;
  return ordinal <= MONTHS_IN_QUARTER ? ordinal + 9 : ordinal - MONTHS_IN_QUARTER;
}

function yearOfMonth(year: number, ordinal: number, unit: YearUnit): number {
  return unit === 'fiscal' && ordinal <= MONTHS_IN_QUARTER ? year - 1 : year;
}
