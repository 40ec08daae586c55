import { type DateAtom } from './atom.js';
import { isRealDay, weekdayOf } from './calendar.js';
import type { DateProblem } from './date-expression.js';
import { yearOfDay } from './date-value.js';
import type { AtomGroup } from './join-atoms.js';

/** A leap year, for days of which no year is known. */
const ANY_YEAR = 2000;

export function problemOf([first, second]: AtomGroup): DateProblem | null {
  const atoms = second ? [first, second] : [first];
  if (atoms.some(isImpossible)) return 'impossible';
  if (!second && hasWrongWeekday(first)) return 'weekday';
  if (atoms.some((atom) => hasWrongEra(atom))) return 'era';
  return atoms.some(hasTypo) ? 'typo' : null;
}

function isImpossible(atom: DateAtom): boolean {
  const { day, month } = atom;
  if (!day || !month) return false;
  const year = yearOfDay(atom) ?? ANY_YEAR;
  return !isRealDay({
    year: Number.isNaN(year) ? ANY_YEAR : year,
    month: month.month,
    day: day.value,
  });
}

function hasWrongWeekday(atom: DateAtom): boolean {
  const { day, month, weekday } = atom;
  const year = yearOfDay(atom);
  if (!day || !month || !weekday || year === undefined || Number.isNaN(year)) return false;
  return weekdayOf({ year, month: month.month, day: day.value }) !== weekday.weekday;
}

/** The mark contradicts the number, or the other language's era is used without a mark. */
function hasWrongEra(atom: DateAtom): boolean {
  const { year, language, month } = atom;
  if (!year?.era) return false;
  if (year.mark) return year.mark !== year.era;
  if (month?.form === 'iso') return false;
  return language === 'th' ? year.era === 'CE' : year.era === 'BE';
}

function hasTypo({ weekday, month, year }: DateAtom): boolean {
  return Boolean(weekday?.correct ?? month?.correct) || year?.isSlip === true;
}
