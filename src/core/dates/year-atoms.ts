import type { DateAtom } from './atom.js';
import { bareYear, isAmidThai, languageAround } from './bare-years.js';
import { isLatinLetter, skipBlanks, skipBlanksBack } from './characters.js';
import { connectionBetween } from './connectors.js';
import { englishEraAt, type EraToken } from './era-words.js';
import { isDigitAt, type NumberToken } from './numbers.js';
import { quartersBefore, termStartBefore } from './quarters.js';
import { measureFollows, unitFollows } from './units.js';
import { type YearLead, yearLeadBefore } from './year-lead.js';
import {
  fourDigitYear,
  markedDigits,
  toYearToken,
  twoDigitYear,
  type YearDigits,
  type YearToken,
} from './year-token.js';
import type { YearUnit } from './year-words.js';

/**
 * The year, or the quarters of a year, whose digits are `number`. Nothing starts before the end
 * of `previous`, whose run of years the number may go on with: 2562`/63`.
 */
export function yearAtoms(
  text: string,
  number: NumberToken,
  previous: DateAtom | undefined,
): DateAtom[] {
  const floor = previous?.end ?? 0;
  const lead = yearLeadBefore(text, number.start, floor);
  if (lead) {
    const digits = leadDigits(text, number, lead);
    return digits
      ? withQuarters(text, lead.start, toYearToken(text, digits, lead.era, lead.unit), floor)
      : [];
  }
  const named = shortLedYear(text, number, floor);
  if (named.length > 0) return named;
  return continuedYear(text, number, previous) ?? unmarkedYear(text, number);
}

function leadDigits(text: string, number: NumberToken, lead: YearLead): YearDigits | undefined {
  const digits = markedDigits(text, number, lead.era?.mark);
  if (!digits) return undefined;
  if (!lead.era && lead.unit === 'calendar') {
    return isCalendarYear(text, number, lead) ? digits : undefined;
  }
  return number.length === 2 && measureFollows(text, number.end) ? undefined : digits;
}

/** Whether `ปี` makes a year of the number: ปี 2562, ปี 62, not 10 ปี 50 คน. */
function isCalendarYear(text: string, number: NumberToken, { start }: YearLead): boolean {
  if (number.length === 4) return 1600 <= number.value && number.value < 3600;
  const before = skipBlanksBack(text, start);
  if (isDigitAt(text, before - 1) || isRepeated(text, start)) return false;
  return !unitFollows(text, number.end);
}

/** ต่อปี, ทุกปี, รายปี. */
function isRepeated(text: string, start: number): boolean {
  return ['ต่อ', 'ทุก', 'ราย', 'หลาย', 'แต่ละ'].some((word) =>
    text.startsWith(word, start - word.length),
  );
}

/** A year that a quarter or a school term alone marks as one: ไตรมาส 2/64, ภาคเรียนที่ 1/2565. */
function shortLedYear(text: string, number: NumberToken, floor: number): DateAtom[] {
  if (number.length !== 2 && number.length !== 4) return [];
  const digits = fourDigitYear(text, number) ?? twoDigitYear(text, number);
  if (!digits) return [];
  const year = toYearToken(text, digits, undefined, 'calendar');
  return withQuarters(text, number.start, year, floor).filter(
    ({ quarter, start }) => quarter !== undefined || start < number.start,
  );
}

function withQuarters(text: string, start: number, year: YearToken, floor: number): DateAtom[] {
  const quarters = quartersBefore(text, start, floor);
  const last = quarters.at(-1);
  const language = languageOf(text, start, year);
  if (!last) {
    const termStart = termStartBefore(text, start, floor);
    const unit = termStart === undefined ? year.unit : 'nominal';
    return [{ start: termStart ?? start, end: year.end, language, year: { ...year, unit } }];
  }
  return quarters.map((token) =>
    token === last
      ? { start: token.start, end: year.end, language, quarter: token.quarter, year }
      : { ...token, language, isWeak: true },
  );
}

/** The 63 of 2562/63 and the 2026 of fiscal years 2025 and 2026. */
function continuedYear(
  text: string,
  number: NumberToken,
  previous: DateAtom | undefined,
): DateAtom[] | undefined {
  if (!previous?.year || previous.day || previous.month) return undefined;
  const connection = connectionBetween(text, previous.end, number.start);
  if (!connection) return undefined;
  const digits = fourDigitYear(text, number) ?? twoDigitYear(text, number);
  if (!digits) return undefined;
  if (number.length === 2 && connection === 'list' && unitFollows(text, number.end))
    return undefined;
  if (Math.abs(digits.value - previous.year.value) > 100) return undefined;
  const { unit, mark, era } = previous.year;
  const atom = yearAtom(text, digits, undefined, unit);
  return [atom.year?.era === era ? { ...atom, year: { ...atom.year, mark } } : atom];
}

function unmarkedYear(text: string, number: NumberToken): DateAtom[] {
  if (number.length !== 4) return [];
  const behind = englishEraAt(text, skipBlanks(text, number.end));
  if (behind) {
    const digits = fourDigitYear(text, number);
    return digits ? [yearAtom(text, digits, behind, 'calendar')] : [];
  }
  const digits = bareYear(text, number);
  return digits ? [yearAtom(text, digits, undefined, 'calendar')] : [];
}

function yearAtom(
  text: string,
  digits: YearDigits,
  eraBehind: EraToken | undefined,
  unit: YearUnit,
): DateAtom {
  const { start } = digits;
  const end = eraBehind?.end ?? digits.end;
  const year = toYearToken(text, digits, eraBehind, unit);
  return { start, end, language: languageOf(text, start, year), year };
}

/** The language of the year's own words; digits, Q and FY are of the text around them. */
function languageOf(text: string, start: number, { end, era }: YearToken): 'th' | 'en' {
  const isCode =
    isDigitAt(text, start) || text.startsWith('Q', start) || text.startsWith('FY', start);
  if (!isCode) return isLatinLetter(text.charCodeAt(start)) ? 'en' : 'th';
  if (era === 'BE' && isAmidThai(text, start, end)) return 'th';
  return languageAround(text, start, end);
}
