import type { DateAtom } from './atom.js';
import { isBareYear, languageAround, languageOfWordsAround } from './bare-years.js';
import { isLatinLetter, skipBlanks, skipBlanksBack, unitAt } from './characters.js';
import { connectionBetween, LONGEST_GAP } from './connectors.js';
import { englishEraAt, type EraToken } from './era-words.js';
import { isDigitAt, type NumberToken } from './numbers.js';
import { type QuarterLead, quarterLeadBefore } from './quarters.js';
import { measureFollows, unitFollows } from './units.js';
import { mayEndYearLead, type YearLead, yearLeadBefore } from './year-lead.js';
import {
  fourDigitYear,
  markedDigits,
  readAs,
  toYearToken,
  twoDigitYear,
  type YearToken,
} from './year-token.js';
import type { YearDigits } from './year-digits.js';
import type { YearUnit } from './year-words.js';

const SLASH = 0x2f;
const CAPITAL_Q = 0x51;

/** Years so far apart are not first and last of one run. */
const LONGEST_RUN = 100;

/**
 * The year, or the quarters of a year, that words before the digits mark as one. Nothing starts
 * before the end of `previous`, whose run of years the number may go on with: 2562`/63`.
 */
export function markedYearAtoms(
  text: string,
  number: NumberToken,
  previous: DateAtom | undefined,
): DateAtom[] | undefined {
  const floor = previous ? previous.end : 0;
  const wordsEnd = skipBlanksBack(text, number.start);
  if (number.length !== 4 && !mayLeadShortYear(text, wordsEnd, floor)) return undefined;
  const lead = yearLeadBefore(text, wordsEnd, floor);
  if (lead) return ledYearAtoms(text, number, lead, floor);
  if (number.length !== 2 && number.length !== 4) return undefined;
  const digits = fourDigitYear(text, number) ?? twoDigitYear(text, number);
  if (!digits) return undefined;
  const quarterLead = quarterLeadBefore(text, wordsEnd, floor);
  if (!quarterLead) return continuedYear(text, digits, previous);
  return withQuarters(text, toYearToken(text, digits, undefined, 'calendar'), quarterLead);
}

/** Whether two digits after `at` may be a year, be it only one that goes on from `floor`. */
function mayLeadShortYear(text: string, at: number, floor: number): boolean {
  const unit = unitAt(text, at - 1);
  if (mayEndYearLead(unit) || unit === SLASH || unit === CAPITAL_Q) return true;
  return 0 < floor && at - floor <= LONGEST_GAP;
}

function ledYearAtoms(
  text: string,
  number: NumberToken,
  lead: YearLead,
  floor: number,
): DateAtom[] {
  const digits = leadDigits(text, number, lead);
  if (!digits) return [];
  const year = toYearToken(text, digits, lead.era, lead.unit);
  const quarterLead = quarterLeadBefore(text, skipBlanksBack(text, lead.start), floor);
  return quarterLead ? withQuarters(text, year, quarterLead) : [yearAtom(text, lead.start, year)];
}

/** A year that has its mark behind it, or none at all. */
export function unmarkedYearAtoms(text: string, number: NumberToken): DateAtom[] {
  const digits = fourDigitYear(text, number);
  if (!digits) return [];
  const mark = englishEraAt(text, skipBlanks(text, number.end));
  if (mark) return [{ ...yearOf(text, digits, mark, 'calendar'), end: mark.end }];
  return isBareYear(text, number) ? [yearOf(text, digits, undefined, 'calendar')] : [];
}

function leadDigits(text: string, number: NumberToken, lead: YearLead): YearDigits | undefined {
  const digits = markedDigits(text, number, lead.era?.mark);
  if (!digits) return undefined;
  if (!lead.era && lead.unit === 'calendar') {
    return isCalendarYear(text, number, lead) ? digits : undefined;
  }
  return number.length === 2 && measureFollows(text, number.end) ? undefined : digits;
}

/** Whether `ปี` makes a year of the number: ปี 2562, ปี 62, not ทุกปี 50 คน. */
function isCalendarYear(text: string, number: NumberToken, { start }: YearLead): boolean {
  if (number.length === 4) return 1600 <= number.value && number.value < 3600;
  return !isRepeated(text, start) && !unitFollows(text, number.end);
}

/** ต่อปี, ทุกปี, รายปี. */
function isRepeated(text: string, start: number): boolean {
  return ['ต่อ', 'ทุก', 'ราย', 'หลาย', 'แต่ละ'].some((word) =>
    text.startsWith(word, start - word.length),
  );
}

/** ไตรมาส 2/64, ภาคเรียนที่ 1/2565. */
function withQuarters(
  text: string,
  year: YearToken,
  { quarters, termStart }: QuarterLead,
): DateAtom[] {
  if (!quarters) return [yearAtom(text, termStart, readAs(year, year.value, year.mark, 'nominal'))];
  return quarters.map((token, index) => {
    const isLast = index === quarters.length - 1;
    const atom = { ...yearAtom(text, token.start, year), quarter: token.quarter };
    return isLast ? atom : { ...atom, end: token.end, year: undefined, isWeak: true };
  });
}

/** The 63 of 2562/63 and the 2026 of fiscal years 2025 and 2026. */
function continuedYear(
  text: string,
  digits: YearDigits,
  previous: DateAtom | undefined,
): DateAtom[] | undefined {
  if (!previous?.year || previous.day || previous.month) return undefined;
  if (digits.start - previous.end > LONGEST_GAP) return undefined;
  if (!(Math.abs(digits.value - previous.year.value) < LONGEST_RUN)) return undefined;
  const connection = connectionBetween(text, previous.end, digits.start);
  if (!connection) return undefined;
  const isShort = digits.end - digits.start < 4;
  if (isShort && connection === 'list' && unitFollows(text, digits.end)) return undefined;
  const { unit, mark, era } = previous.year;
  const year = toYearToken(text, digits, undefined, unit);
  return [
    yearAtom(text, digits.start, year.era === era ? readAs(year, year.value, mark, unit) : year),
  ];
}

function yearOf(
  text: string,
  digits: YearDigits,
  mark: EraToken | undefined,
  unit: YearUnit,
): DateAtom {
  return yearAtom(text, digits.start, toYearToken(text, digits, mark, unit));
}

function yearAtom(text: string, start: number, year: YearToken): DateAtom {
  return {
    start,
    end: year.end,
    language: languageOf(text, start, year),
    weekday: undefined,
    day: undefined,
    month: undefined,
    quarter: undefined,
    year,
    isWeak: false,
  };
}

/** The language of the year's own words; digits, Q and FY are of the text around them. */
function languageOf(text: string, start: number, { end, era }: YearToken): 'th' | 'en' {
  const isCode =
    isDigitAt(text, start) || text.startsWith('Q', start) || text.startsWith('FY', start);
  if (!isCode) return isLatinLetter(unitAt(text, start)) ? 'en' : 'th';
  if (era === 'BE') return languageOfWordsAround(text, start, end) ?? 'th';
  return languageAround(text, start, end) ?? 'en';
}
