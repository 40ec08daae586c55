import type { DateAtom } from './atom.js';
import { languageOfWordsAround } from './bare-years.js';
import { isLatinLetter, skipBlanksBack, unitAt } from './characters.js';
import { dayLeadBefore } from './day-leads.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import type { YearDigits } from './year-digits.js';
import { toYearToken, twoDigitYear } from './year-token.js';

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const OPENING_BRACKET = 0x28;

/** The longest number before a separator that is walked back over; dates have two digits. */
const MOST_LEADING = 12;

/** Whether two digits at most follow between two separators: a quick look. */
export function mayBeginNumericDate(text: string, { end }: NumberToken): boolean {
  const separator = unitAt(text, end);
  if (!isSeparator(separator) || !isDigitAt(text, end + 1)) return false;
  return unitAt(text, end + 2) === separator || unitAt(text, end + 3) === separator;
}

/** Whether the number goes on with other digits, with only a separator between. */
function goesOn(text: string, { end }: NumberToken): boolean {
  return isSeparator(unitAt(text, end)) && isDigitAt(text, end + 1);
}

interface Triple {
  readonly separator: number;
  readonly numbers: readonly [NumberToken, NumberToken, NumberToken];
}

/** The date in digits alone that `number` is a part of: 12/12/2562, 17-02-68, 2019-12-12. */
export function numericDateAtom(
  text: string,
  number: NumberToken,
  floor: number,
): DateAtom | undefined {
  const triple = tripleAt(text, tripleStart(text, number.start, floor), floor);
  if (!triple) return undefined;
  const [first, second, third] = triple.numbers;
  const isIso = first.length === 4 && triple.separator === HYPHEN;
  const [day, month, yearNumber] = isIso ? [third, second, first] : [first, second, third];
  if (!isDayAndMonth(day, month)) return undefined;
  const year = yearDigits(text, yearNumber, triple);
  if (!year) return undefined;
  const yearToken = toYearToken(text, year, undefined, 'calendar');
  const lead = dayLeadBefore(text, first.start);
  const start = lead && floor <= lead.start && !lead.opensBracket ? lead.start : first.start;
  return {
    start,
    end: third.end,
    language:
      languageOfWordsAround(text, start, third.end) ?? (yearToken.era === 'BE' ? 'th' : 'en'),
    weekday: start === lead?.start ? lead.weekday : undefined,
    day,
    month: {
      start: month.start,
      end: month.end,
      month: month.value,
      form: isIso ? 'iso' : 'digits',
      language: 'th',
      correct: undefined,
    },
    quarter: undefined,
    year: yearToken,
    isWeak: false,
  };
}

function isDayAndMonth(day: NumberToken, month: NumberToken): boolean {
  const isShort = day.length <= 2 && month.length <= 2;
  return isShort && 1 <= day.value && day.value <= 31 && 1 <= month.value && month.value <= 12;
}

function yearDigits(
  text: string,
  number: NumberToken,
  { separator, numbers }: Triple,
): YearDigits | undefined {
  if (number.length === 4) {
    const { start, end, value } = number;
    const isYear = (1900 <= value && value <= 2100) || (2400 <= value && value <= 2620);
    return isYear ? { start, end, value, isSlip: false } : undefined;
  }
  const digits = twoDigitYear(text, number);
  return digits && isAnnounced(text, numbers[0].start, separator) ? digits : undefined;
}

/**
 * Two digits for the year are also how land (ไร่-งาน-วา), fertiliser and race times are written:
 * only what is announced as a day counts.
 */
function isAnnounced(text: string, start: number, separator: number): boolean {
  const at = skipBlanksBack(text, start);
  if (unitAt(text, at - 1) === OPENING_BRACKET) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  return separator === SLASH
    ? /(?:วันที่|เมื่อ|นี้|ลง|ผลิต|หมดอายุ|ณ)$/u.test(before)
    : /(?:วันที่|วันนี้)$/u.test(before);
}

function tripleStart(text: string, start: number, floor: number): number {
  let at = start;
  while (floor < at && start - at < MOST_LEADING && isPart(text, at - 1)) at -= 1;
  while (at < start && !isDigitAt(text, at)) at += 1;
  return at;
}

function isPart(text: string, offset: number): boolean {
  return isDigitAt(text, offset) || isSeparator(unitAt(text, offset));
}

function tripleAt(text: string, start: number, floor: number): Triple | undefined {
  const before = unitAt(text, start - 1);
  const endsInterval = before === SLASH && 0 < floor && floor === start - 1;
  if (isLatinLetter(before) || isDigitAt(text, start - 1)) return undefined;
  if (isSeparator(before) && !endsInterval) return undefined;
  const first = numberAt(text, start);
  const separator = first ? unitAt(text, first.end) : 0;
  if (!first || !isSeparator(separator)) return undefined;
  const second = numberAt(text, first.end + 1);
  if (!second || unitAt(text, second.end) !== separator) return undefined;
  const third = numberAt(text, second.end + 1);
  if (!third || (goesOn(text, third) && !startsInterval(text, third.end))) return undefined;
  return { separator, numbers: [first, second, third] };
}

/** The slash of 2019-12-11/2019-12-13. */
function startsInterval(text: string, end: number): boolean {
  const year = unitAt(text, end) === SLASH ? numberAt(text, end + 1) : undefined;
  return year?.length === 4 && unitAt(text, year.end) === HYPHEN && goesOn(text, year);
}

function isSeparator(unit: number): boolean {
  return unit === SLASH || unit === HYPHEN || unit === DOT;
}
