import type { DateAtom } from './atom.js';
import { skipBlanksBack } from './characters.js';
import { type DayItem, dayBefore, earlierDays } from './day-numbers.js';
import { closingBracketEnd } from './day-leads.js';
import type { MonthToken } from './month-words.js';
import { yearAfterThaiMonth } from './year-after-month.js';

const MONTH_WORD = 'เดือน';

/**
 * The day, month or both around a Thai month's name, after the days before it that share the
 * month. Nothing starts before `floor`.
 */
export function thaiMonthAtoms(text: string, month: MonthToken, floor: number): DateAtom[] {
  const wordStart = monthWordStart(text, month.start, floor);
  const day = dayBefore(text, wordStart ?? month.start, floor);
  const found = yearAfterThaiMonth(text, month, day !== undefined);
  const end = found?.end ?? month.end;
  const year = found?.year;
  if (day) return [...sharedDays(text, day, floor), dayAtom(text, day, { month, year, end })];
  const isWeak = month.form !== 'full' && wordStart === undefined && !year;
  if (isWeak && month.form === 'careless') return [];
  return [{ start: wordStart ?? month.start, end, language: 'th', month, year, isWeak }];
}

function sharedDays(text: string, day: DayItem, floor: number): DateAtom[] {
  return earlierDays(text, day, floor).map(({ start, end, number, lead }) => ({
    start,
    end,
    language: 'th',
    weekday: lead?.weekday,
    day: number,
    isWeak: true,
  }));
}

function dayAtom(
  text: string,
  { start, number, lead }: DayItem,
  rest: Pick<DateAtom, 'month' | 'year' | 'end'>,
): DateAtom {
  const atom = { ...rest, start, language: 'th', day: number, weekday: lead?.weekday } as const;
  if (!lead?.opensBracket) return atom;
  const end = closingBracketEnd(text, rest.end);
  return end === undefined
    ? { ...atom, start: number.start, weekday: undefined }
    : { ...atom, end };
}

/** The start of เดือน right before the month. */
function monthWordStart(text: string, monthStart: number, floor: number): number | undefined {
  const start = skipBlanksBack(text, monthStart) - MONTH_WORD.length;
  return floor <= start && text.startsWith(MONTH_WORD, start) ? start : undefined;
}
