import { MONTHS } from '../data/months.js';
import { WEEKDAYS } from '../data/weekdays.js';
import {
  endsWithWord,
  isLatinLetter,
  isThaiLetter,
  isZeroWidth,
  skipBlanksBack,
  unitAt,
} from './characters.js';
import { nearestWord } from './edit-distance.js';
import type { MonthToken } from './month-words.js';
import { numberBefore, type NumberToken } from './numbers.js';
import type { WeekdayToken } from './weekday-words.js';

/** The longest month, กุมภาพันธ์, with room for slips and a zero-width space or two. */
const LONGEST_WORD = 16;
const COMMA = 0x2c;
const DOT = 0x2e;
const WEEKDAY_PREFIX = 'วัน';
const MONTH_PREFIX = 'เดือน';

const thaiMonths = MONTHS.map(({ thai }) => thai);
const englishMonths = MONTHS.map(({ english }) => english).filter(({ length }) => length > 4);
const thaiWeekdays = WEEKDAYS.map(({ thai }) => thai);

/** `วันพุทธ` that ends at `offset`; for places where ที่ and a day follow. */
export function misspeltWeekdayBefore(text: string, offset: number): WeekdayToken | undefined {
  const window = text.slice(Math.max(0, offset - LONGEST_WORD), offset);
  const prefix = window.lastIndexOf(WEEKDAY_PREFIX);
  if (prefix < 0) return undefined;
  const name = nearestWord(asWord(window.slice(prefix + WEEKDAY_PREFIX.length)), thaiWeekdays);
  return (
    name && {
      start: offset - window.length + prefix,
      end: offset,
      weekday: thaiWeekdays.indexOf(name) + 1,
      correct: WEEKDAY_PREFIX + name,
    }
  );
}

/**
 * A misspelt Thai month that ends at `offset`. Only a day's number or เดือน before it makes a
 * word that is nearly a month one.
 */
export function misspeltThaiMonthBefore(text: string, offset: number): MonthToken | undefined {
  let start = offset;
  while (offset - start < LONGEST_WORD && isThaiWordUnit(unitAt(text, start - 1))) {
    if (endsWithWord(text, MONTH_PREFIX, start)) break;
    start -= 1;
  }
  const isLed = endsWithWord(text, MONTH_PREFIX, start) || followsDay(text, start);
  return isLed ? asThaiMonth(text, start, offset) : undefined;
}

/**
 * A misspelt month before the digits of a year: `12 กรกฎคม `2562, `Febuary 12, `2019,
 * `12 Febuary `2019. Nothing but a day's number makes an English word a month.
 */
export function misspeltMonthBeforeYear(text: string, yearStart: number): MonthToken | undefined {
  const at = skipBlanksBack(text, yearStart);
  if (isThaiWordUnit(unitAt(text, at - 1))) return misspeltThaiMonthBefore(text, at);
  const end = unitAt(text, at - 1) === COMMA ? skipBlanksBack(text, at - 1) : at;
  const day = numberBefore(text, end);
  if (!day) return misspeltEnglishMonthBefore(text, end, (start) => followsDay(text, start));
  return misspeltEnglishMonthBefore(text, skipBlanksBack(text, day.start), () => isDay(day));
}

function misspeltEnglishMonthBefore(
  text: string,
  offset: number,
  isLikely: (start: number) => boolean,
): MonthToken | undefined {
  const start = wordStart(text, offset, isLatinLetter);
  if (start === offset || !isLikely(start)) return undefined;
  const correct = nearestWord(text.slice(start, offset), englishMonths);
  if (!correct) return undefined;
  const month = MONTHS.findIndex(({ english }) => english === correct) + 1;
  return { start, end: offset, month, form: 'full', language: 'en', correct };
}

function asThaiMonth(text: string, from: number, end: number): MonthToken | undefined {
  let start = from;
  while (isZeroWidth(unitAt(text, start))) start += 1;
  const correct = nearestWord(asWord(text.slice(start, end)), thaiMonths);
  return (
    correct && {
      start,
      end,
      month: thaiMonths.indexOf(correct) + 1,
      form: 'full',
      language: 'th',
      correct,
    }
  );
}

function followsDay(text: string, start: number): boolean {
  const day = numberBefore(text, skipBlanksBack(text, start));
  return day !== undefined && isDay(day);
}

function isDay({ length, value }: NumberToken): boolean {
  return length <= 2 && 1 <= value && value <= 31;
}

/** Where the word that ends at `end` begins, or as far back as a month's name can reach. */
function wordStart(text: string, end: number, belongs: (unit: number) => boolean): number {
  let start = end;
  while (end - start < LONGEST_WORD && belongs(unitAt(text, start - 1))) start -= 1;
  return start;
}

function isThaiWordUnit(unit: number): boolean {
  return isThaiLetter(unit) || isZeroWidth(unit) || unit === DOT;
}

function asWord(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad.]/g, '');
}
