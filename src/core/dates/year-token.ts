import type { Span } from '../text/span.js';
import type { Era } from './date-expression.js';
import type { EraMark, EraToken } from './era-words.js';
import { chulaToChristian, rattanakosinToBuddhist, toChristianYear } from './eras.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { isBlank, unitAt } from './characters.js';
import { meantYear } from './meant-era.js';
import { OPEN_YEAR, type YearDigits } from './year-digits.js';
import type { YearUnit } from './year-words.js';

/** A year in a text. `start` and `end` enclose its digits. */
export interface YearToken extends Span {
  /** Four digits in the era that is meant; 0 if the damage to them leaves it open. */
  readonly value: number;
  /** The era that is meant, null for ร.ศ., จ.ศ. and ฮ.ศ. */
  readonly era: Era | null;
  readonly mark: EraMark | undefined;
  readonly markSpan: Span | undefined;
  readonly unit: YearUnit;
  /** Digits are missing, doubled, torn apart or make an absurd year. */
  readonly isSlip: boolean;
}

const PERCENT = 0x25;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const CENTURY = 2500; // releases write 62 for 2562

/** Buddhist years that a release of today is likely to name, however its digits are damaged. */
const LIKELY = { first: 2475, last: 2579 };

export function toYearToken(
  text: string,
  digits: YearDigits,
  mark: EraToken | undefined,
  unit: YearUnit,
): YearToken {
  const { value, era, isSlip } = meantYear(text, digits, mark);
  return {
    start: digits.start,
    end: digits.end,
    value,
    era,
    mark: mark?.mark,
    markSpan: mark && { start: mark.start, end: mark.end },
    unit,
    isSlip,
  };
}

/** The same digits, read for another year, under another mark or in another unit. */
export function readAs(
  { start, end, era, markSpan, isSlip }: YearToken,
  value: number,
  mark: EraMark | undefined,
  unit: YearUnit,
): YearToken {
  return { start, end, value, era, mark, markSpan, unit, isSlip };
}

/** The Gregorian year, or that of a month in it. */
export function toGregorianYear({ value, era, mark }: YearToken, month?: number): number {
  if (mark === 'RS') return toChristianYear(rattanakosinToBuddhist(value), month);
  if (mark === 'CS') return chulaToChristian(value);
  return era === 'BE' ? toChristianYear(value, month) : value;
}

/** `2562`, unless it goes on as an amount does (`2,562`, `2562.50`). */
export function fourDigitYear(text: string, number: NumberToken): YearDigits | undefined {
  if (number.length !== 4 || goesOn(text, number.end)) return undefined;
  return { start: number.start, end: number.end, value: number.value, isSlip: false };
}

/** `62`, the year 2562; without the first years of the century, which are written in full. */
export function twoDigitYear(text: string, number: NumberToken): YearDigits | undefined {
  if (number.length !== 2 || number.value < 30 || goesOn(text, number.end)) return undefined;
  const value = CENTURY + number.value;
  return { start: number.start, end: number.end, value, isSlip: false };
}

/**
 * A year with a digit missing (256), with a note's number glued to it (25673, of which the last
 * digit is left out), with one digit too many (25864) or torn apart (256 7).
 */
export function damagedYear(text: string, number: NumberToken): YearDigits | undefined {
  if (goesOn(text, number.end)) return undefined;
  const joined = tornYear(text, number);
  if (joined) return joined;
  const { start, end, value, length } = number;
  if (length === 3 && 245 <= value && value <= 259)
    return { start, end, value: OPEN_YEAR, isSlip: true };
  if (length < 5 || 6 < length) return undefined;
  const year = Math.floor(value / 10 ** (length - 4));
  if (isLikely(year)) return { start, end: end - length + 4, value: year, isSlip: true };
  return length === 5 && 2400 <= year && year <= 2600
    ? { start, end, value: OPEN_YEAR, isSlip: true }
    : undefined;
}

/** The digits behind พ.ศ., ปี and the like, which let nearly any number pass for a year. */
export function markedDigits(
  text: string,
  number: NumberToken,
  mark: EraMark | undefined,
): YearDigits | undefined {
  if ((mark === 'RS' || mark === 'CS') && number.length <= 4) {
    return { start: number.start, end: number.end, value: number.value, isSlip: false };
  }
  return fourDigitYear(text, number) ?? twoDigitYear(text, number) ?? damagedYear(text, number);
}

function tornYear(text: string, number: NumberToken): YearDigits | undefined {
  if (3 < number.length || number.length < 1) return undefined;
  if (!isBlank(unitAt(text, number.end))) return undefined;
  const rest = numberAt(text, number.end + 1);
  if (rest?.length !== 4 - number.length || goesOn(text, rest.end)) return undefined;
  const value = number.value * 10 ** rest.length + rest.value;
  return isLikely(value) ? { start: number.start, end: rest.end, value, isSlip: true } : undefined;
}

function isLikely(year: number): boolean {
  return LIKELY.first <= year && year <= LIKELY.last;
}

/** Whether a decimal, a group of thousands, minutes or a percent sign follows. */
function goesOn(text: string, end: number): boolean {
  const unit = unitAt(text, end);
  if (unit === COMMA) return numberAt(text, end + 1)?.length === 3;
  if (unit === DOT || unit === COLON) return isDigitAt(text, end + 1);
  return unit === PERCENT;
}
