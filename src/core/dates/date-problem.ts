import type { DateAtom } from './atom.js';
import { daysInMonth, weekdayOf } from './calendar.js';
import type { DateProblem } from './date-expression.js';
import type { ResolvedAtom } from './resolved-atom.js';

/** A leap year, for days of which no year is known. */
const ANY_YEAR = 2000;

export function problemOf(
  first: ResolvedAtom,
  second: ResolvedAtom | undefined,
): DateProblem | null {
  if (isImpossible(first) || (second && isImpossible(second))) return 'impossible';
  if (!second && hasWrongWeekday(first)) return 'weekday';
  if (hasWrongEra(first.atom) && (second !== undefined || !isInName(first.atom))) return 'era';
  if (second && hasWrongEra(second.atom)) return 'era';
  return hasTypo(first.atom) || (second && hasTypo(second.atom)) ? 'typo' : null;
}

function isImpossible({ atom: { day, month }, year }: ResolvedAtom): boolean {
  if (!day || !month || day.value <= 28) return false;
  return daysInMonth(year ?? ANY_YEAR, month.month) < day.value;
}

function hasWrongWeekday({ atom: { day, month, weekday }, year }: ResolvedAtom): boolean {
  if (!day || !month || !weekday || year === undefined) return false;
  return weekdayOf({ year, month: month.month, day: day.value }) !== weekday.weekday;
}

/** The mark contradicts the number, or the other language's era is used without a mark. */
function hasWrongEra({ year, language, month }: DateAtom): boolean {
  if (!year?.era) return false;
  if (year.mark) return year.mark !== year.era;
  if (month?.form === 'iso') return false;
  return language === 'th' ? year.era === 'CE' : year.era === 'BE';
}

/** ซีเกมส์ 2025, โอลิมปิก 2020: events abroad are named by the Christian year. */
function isInName({ start, year, language }: DateAtom): boolean {
  return language === 'th' && start === year?.start && !year.mark;
}

function hasTypo({ weekday, month, year }: DateAtom): boolean {
  return weekday?.correct !== undefined || month?.correct !== undefined || year?.isSlip === true;
}
