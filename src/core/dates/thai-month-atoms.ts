import type { DateAtom } from './atom.js';
import { endsWithWord, skipBlanks, skipBlanksBack } from './characters.js';
import { closingBracketEnd } from './day-leads.js';
import { type DayItem, dayBefore, earlierDays, sharedDayAtom } from './day-numbers.js';
import type { MonthToken } from './month-words.js';
import { type FoundYear, yearAfterThaiMonth } from './year-after-month.js';

const MONTH_WORD = 'เดือน';

/**
 * The day, month or both around a Thai month's name, after the days before it that share the
 * month. Nothing starts before `floor`.
 */
export function thaiMonthAtoms(text: string, month: MonthToken, floor: number): DateAtom[] {
  const wordStart = monthWordStart(text, month.start, floor);
  const day = dayBefore(text, wordStart ?? month.start, floor);
  const found = yearAfterThaiMonth(text, month);
  if (!day) return monthAlone(text, month, wordStart, found);
  if (month.form === 'careless' && !found && !day.lead) return []; // กค. is the Ministry of Finance
  const atoms = earlierDays(text, day, floor).map((item) => sharedDayAtom(item, 'th'));
  atoms.push(dayAtom(text, day, month, found));
  return atoms;
}

function monthAlone(
  text: string,
  month: MonthToken,
  wordStart: number | undefined,
  found: FoundYear | undefined,
): DateAtom[] {
  const isWeak = wordStart === undefined && !found && !isSurelyMonth(text, month);
  if (isWeak && month.form === 'careless') return [];
  return [
    {
      start: wordStart ?? month.start,
      end: found ? found.end : month.end,
      language: 'th',
      weekday: undefined,
      day: undefined,
      month,
      quarter: undefined,
      year: found?.year,
      isWeak,
    },
  ];
}

/** Abbreviations of offices and boards, too: สำนักงาน ก.พ., ก.ค.ศ., อ.ส.ค. */
const AMBIGUOUS_MONTHS = [2, 7, 8];

/** Whether the name is a month's without any number or word beside it. */
function isSurelyMonth(text: string, { end, form, month }: MonthToken): boolean {
  if (form === 'full') return true;
  if (form !== 'short') return false;
  return !AMBIGUOUS_MONTHS.includes(month) || text.startsWith('นี้', skipBlanks(text, end));
}

function dayAtom(
  text: string,
  { start, number, lead }: DayItem,
  month: MonthToken,
  found: FoundYear | undefined,
): DateAtom {
  const end = found ? found.end : month.end;
  const bracketEnd = lead?.opensBracket ? closingBracketEnd(text, end) : end;
  return {
    start: bracketEnd === undefined ? number.start : start,
    end: bracketEnd ?? end,
    language: 'th',
    weekday: bracketEnd === undefined ? undefined : lead?.weekday,
    day: number,
    month,
    quarter: undefined,
    year: found?.year,
    isWeak: false,
  };
}

/** The start of เดือน right before the month. */
function monthWordStart(text: string, monthStart: number, floor: number): number | undefined {
  const end = skipBlanksBack(text, monthStart);
  if (!endsWithWord(text, MONTH_WORD, end)) return undefined;
  const start = end - MONTH_WORD.length;
  return floor <= start ? start : undefined;
}
