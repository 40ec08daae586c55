import type { DateAtom } from './atom.js';
import type { AtomList } from './atom-list.js';
import { endsWithWord, skipBlanks, skipBlanksBack } from './characters.js';
import { closingBracketEnd } from './day-leads.js';
import { type DayItem, dayBefore, earlierDays, sharedDayAtom } from './day-numbers.js';
import type { MonthToken } from './month-words.js';
import { type FoundYear, yearAfterThaiMonth } from './year-after-month.js';

const MONTH_WORD = 'เดือน';

/**
 * Adds the day, month or both around a Thai month's name, after the days before it that share the
 * month.
 */
export function addThaiMonth(text: string, month: MonthToken, list: AtomList): void {
  const wordStart = monthWordStart(text, month.start, list.end);
  const day = dayBefore(text, wordStart ?? month.start, list.end);
  const found = yearAfterThaiMonth(text, month);
  if (!day) {
    const start = wordStart ?? month.start;
    const isWeak = wordStart === undefined && !found && !isSurelyMonth(text, month);
    if (!(isWeak && month.form === 'careless')) list.add(monthAtom(start, month, found, isWeak));
  } else if (found || day.lead || month.form !== 'careless') {
    for (const item of earlierDays(text, day, list.end)) list.add(sharedDayAtom(item, 'th'));
    list.add(dayAtom(text, day, month, found));
  }
}

function monthAtom(
  start: number,
  month: MonthToken,
  found: FoundYear | undefined,
  isWeak: boolean,
): DateAtom {
  return {
    start,
    end: found ? found.end : month.end,
    language: 'th',
    weekday: undefined,
    day: undefined,
    month,
    quarter: undefined,
    year: found?.year,
    isWeak,
  };
}

/** Abbreviations of offices and boards, too: สำนักงาน ก.พ., ก.ค.ศ., อ.ส.ค., and dotless กค. */
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
