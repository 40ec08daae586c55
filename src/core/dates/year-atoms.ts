import type { DateAtom } from './atom.js';
import type { AtomList } from './atom-list.js';
import { isBareYear, languageAround, languageOfWordsAround } from './bare-years.js';
import { isLatinLetter, skipBlanks, skipBlanksBack, unitAt } from './characters.js';
import { connectionBetween, LONGEST_GAP } from './connectors.js';
import { englishEraAt } from './era-words.js';
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

const SLASH = 0x2f;
const CAPITAL_Q = 0x51;

/** Years so far apart are not first and last of one run. */
const LONGEST_RUN = 100;

/**
 * Adds the year, or the quarters of a year, that words before the digits mark as one, or that a
 * run of years goes on with (2562`/63`). Says whether the digits are understood.
 */
export function addMarkedYear(text: string, number: NumberToken, list: AtomList): boolean {
  const wordsEnd = skipBlanksBack(text, number.start);
  if (number.length !== 4 && !mayLeadShortYear(text, wordsEnd, list.end)) return false;
  const lead = yearLeadBefore(text, wordsEnd, list.end);
  if (lead) {
    addLedYear(text, number, lead, list);
    return true;
  }
  if (number.length !== 2 && number.length !== 4) return false;
  const digits = fourDigitYear(text, number) ?? twoDigitYear(text, number);
  if (!digits) return false;
  const quarterLead = quarterLeadBefore(text, wordsEnd, list.end);
  if (!quarterLead) return addContinuedYear(text, digits, list);
  addQuarters(text, toYearToken(text, digits, undefined, 'calendar'), quarterLead, list);
  return true;
}

/** Adds a year that has its mark behind it, or none at all. */
export function addUnmarkedYear(text: string, number: NumberToken, list: AtomList): void {
  const digits = fourDigitYear(text, number);
  if (!digits) return;
  const mark = englishEraAt(text, skipBlanks(text, number.end));
  if (!mark && !isBareYear(text, number)) return;
  const year = toYearToken(text, digits, mark, 'calendar');
  list.add(yearAtom(text, digits.start, mark?.end ?? digits.end, year));
}

/** Whether two digits after `at` may be a year, be it only one that goes on from `floor`. */
function mayLeadShortYear(text: string, at: number, floor: number): boolean {
  const unit = unitAt(text, at - 1);
  if (mayEndYearLead(unit) || unit === SLASH || unit === CAPITAL_Q) return true;
  return 0 < floor && at - floor <= LONGEST_GAP;
}

function addLedYear(text: string, number: NumberToken, lead: YearLead, list: AtomList): void {
  const digits = leadDigits(text, number, lead);
  if (!digits) return;
  const year = toYearToken(text, digits, lead.era, lead.unit);
  const quarterLead = quarterLeadBefore(text, skipBlanksBack(text, lead.start), list.end);
  if (quarterLead) addQuarters(text, year, quarterLead, list);
  else list.add(yearAtom(text, lead.start, year.end, year));
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
function addQuarters(
  text: string,
  year: YearToken,
  { quarters, termStart }: QuarterLead,
  list: AtomList,
): void {
  if (!quarters) {
    const nominal = readAs(year, year.value, year.mark, 'nominal');
    list.add(yearAtom(text, termStart, year.end, nominal));
    return;
  }
  for (const [index, { start, end, quarter }] of quarters.entries()) {
    const isLast = index === quarters.length - 1;
    const atom = { ...yearAtom(text, start, year.end, year), quarter };
    list.add(isLast ? atom : { ...atom, end, year: undefined, isWeak: true });
  }
}

/** The 63 of 2562/63 and the 2026 of fiscal years 2025 and 2026. */
function addContinuedYear(text: string, digits: YearDigits, list: AtomList): boolean {
  const previous = list.last;
  if (!previous?.year || previous.day || previous.month) return false;
  if (digits.start - previous.end > LONGEST_GAP) return false;
  if (!(Math.abs(digits.value - previous.year.value) < LONGEST_RUN)) return false;
  const connection = connectionBetween(text, previous.end, digits.start);
  if (!connection) return false;
  const isShort = digits.end - digits.start < 4;
  if (isShort && connection === 'list' && unitFollows(text, digits.end)) return false;
  const { unit, mark, era } = previous.year;
  const year = toYearToken(text, digits, undefined, unit);
  const marked = year.era === era ? readAs(year, year.value, mark, unit) : year;
  list.add(yearAtom(text, digits.start, digits.end, marked));
  return true;
}

function yearAtom(text: string, start: number, end: number, year: YearToken): DateAtom {
  return {
    start,
    end,
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
