import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { isLineBreak, skipBlanks, unitAt } from './characters.js';
import { englishEraAt, eraAt, type EraToken } from './era-words.js';
import { monthAt, type MonthToken } from './month-words.js';
import { measureFollows, unitFollows } from './units.js';
import { yearWordAt } from './year-words.js';
import {
  damagedYear,
  fourDigitYear,
  markedDigits,
  toYearToken,
  twoDigitYear,
  type YearToken,
} from './year-token.js';
import type { YearDigits } from './year-digits.js';

/** A year and where the expression ends that it closes, an era behind the digits included. */
export interface FoundYear {
  readonly year: YearToken;
  readonly end: number;
}

const COMMA = 0x2c;
const OF = 'ของ';

/** The year that follows a Thai month's name: `ธันวาคม 2562`, `ธ.ค.62`, `ธันวาคม ปี พ.ศ. 2562`. */
export function yearAfterThaiMonth(text: string, month: MonthToken): FoundYear | undefined {
  let at = skipBlanks(text, month.end);
  if (!isDigitAt(text, at)) return yearAfterWords(text, at);
  const number = numberAt(text, at);
  if (!number) return undefined;
  if (number.length === 4) return bare(text, fourDigitYear(text, number), isYearNumber);
  at = month.end;
  return hasLineBreak(text, at, number.start) ? undefined : shortYear(text, number, month);
}

function shortYear(text: string, number: NumberToken, month: MonthToken): FoundYear | undefined {
  const digits = twoDigitYear(text, number) ?? damagedYear(text, number);
  if (!digits) return undefined;
  const isAmount =
    month.form === 'full' ? unitFollows(text, digits.end) : measureFollows(text, digits.end);
  return isAmount || isDayOfNextMonth(text, number) ? undefined : bare(text, digits, () => true);
}

/** In `ธ.ค. 30 ม.ค.` the number is a day. */
function isDayOfNextMonth(text: string, number: NumberToken): boolean {
  return number.value <= 31 && monthAt(text, skipBlanks(text, number.end)) !== undefined;
}

/** `ปี 2562`, `พ.ศ. 2562`, `ปี พ.ศ. 2562`, `ของปี 2562`. */
function yearAfterWords(text: string, offset: number): FoundYear | undefined {
  const from = text.startsWith(OF, offset) ? offset + OF.length : offset;
  const word = yearWordAt(text, from);
  if (word ? word.unit !== 'calendar' : offset < from) return undefined;
  let at = word ? skipBlanks(text, word.end) : from;
  const era = eraAt(text, at);
  if (!word && !era) return undefined;
  if (era) at = skipBlanks(text, era.end);
  const number = numberAt(text, at);
  if (!number) return undefined;
  const digits = markedDigits(text, number, era?.mark);
  return digits && { year: toYearToken(text, digits, era, 'calendar'), end: digits.end };
}

/** The year that follows an English date or month: `December 12, 2019`, `May B.E. 2562`. */
export function yearAfterEnglish(text: string, offset: number): FoundYear | undefined {
  let at = skipBlanks(text, offset);
  if (unitAt(text, at) === COMMA) at = skipBlanks(text, at + 1);
  const era = englishEraAt(text, at);
  if (era) at = skipBlanks(text, era.end);
  const number = numberAt(text, at);
  const digits = number && fourDigitYear(text, number);
  if (!digits) return undefined;
  return era ? withEra(text, digits, era) : withEraBehind(text, digits);
}

/** `2570 B.E.`, if the mark stands there. */
function withEraBehind(text: string, digits: YearDigits): FoundYear | undefined {
  const era = englishEraAt(text, skipBlanks(text, digits.end));
  if (era) return withEra(text, digits, era);
  return bare(text, digits, isYearNumber);
}

function withEra(text: string, digits: YearDigits, era: EraToken): FoundYear {
  const end = Math.max(digits.end, era.end);
  return { year: toYearToken(text, digits, era, 'calendar'), end };
}

function bare(
  text: string,
  digits: YearDigits | undefined,
  isPlausible: (year: number) => boolean,
): FoundYear | undefined {
  if (!digits || !(digits.isSlip || isPlausible(digits.value))) return undefined;
  return { year: toYearToken(text, digits, undefined, 'calendar'), end: digits.end };
}

/** Whether a release may mean this number as a year; 3568 is a slip of the keyboard. */
function isYearNumber(number: number): boolean {
  return (1800 <= number && number <= 2699) || (3500 <= number && number <= 3599);
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isLineBreak(unitAt(text, at))) return true;
  }
  return false;
}
