import type { DateAtom } from './atom.js';
import { AtomList } from './atom-list.js';
import { mayBeYear } from './bare-years.js';
import { isLatinLetter, skipBlanks, unitAt } from './characters.js';
import { addEnglishMonth } from './english-month-atoms.js';
import { misspeltMonthBeforeYear, misspeltThaiMonthBefore } from './misspellings.js';
import {
  englishMonthAt,
  mayBeginMonth,
  monthAt,
  type MonthToken,
  thaiMonthBefore,
} from './month-words.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { mayBeginNumericDate, numericDateAtom } from './numeric-dates.js';
import { nextPlace } from './scan.js';
import { addThaiMonth } from './thai-month-atoms.js';
import { addMarkedYear, addUnmarkedYear } from './year-atoms.js';

/** The atoms of a text in order, free of overlaps. Takes linear time. */
export function findAtoms(text: string): DateAtom[] {
  const list = new AtomList();
  for (let at = nextPlace(text, 0); 0 <= at; at = nextPlace(text, readAt(text, at, list)));
  return list.atoms;
}

/** Reads what stands at `at`, adds its atoms to the others and says where to go on. */
function readAt(text: string, at: number, list: AtomList): number {
  if (isDigitAt(text, at)) return readDigits(text, at, list);
  const unit = unitAt(text, at);
  const month = isLatinLetter(unit) ? englishMonthAt(text, at - 1) : thaiMonthEndingAt(text, at);
  return month ? readMonth(text, month, list) : at + 1;
}

function readMonth(text: string, month: MonthToken, list: AtomList): number {
  if (list.end <= month.start) {
    if (month.language === 'th') addThaiMonth(text, month, list);
    else addEnglishMonth(text, month, list);
  }
  return Math.max(list.end, month.end);
}

function readDigits(text: string, start: number, list: AtomList): number {
  const number = numberAt(text, start);
  if (!number) return start + 1;
  if (number.length <= 2) {
    const month = monthAfterDay(text, number);
    if (month) return readMonth(text, month, list);
  }
  if (mayBeginNumericDate(text, number)) {
    const numeric = numericDateAtom(text, number, list.end);
    if (numeric) list.add(numeric);
  }
  if (number.length > 1 && list.end < number.end) readYear(text, number, list);
  return Math.max(list.end, number.end);
}

function readYear(text: string, number: NumberToken, list: AtomList): void {
  if (addMarkedYear(text, number, list) || !mayBeYear(text, number)) return;
  const month = misspeltMonthBeforeYear(text, number.start);
  if (month) readMonth(text, month, list);
  else addUnmarkedYear(text, number, list);
}

function monthAfterDay(text: string, { end }: NumberToken): MonthToken | undefined {
  const at = skipBlanks(text, end);
  return mayBeginMonth(unitAt(text, at)) ? monthAt(text, at) : undefined;
}

const SARA_AA = 0x0e32;
const NO_NU = 0x0e19;
const DOT = 0x2e;

/** The Thai month that ends with the pair of which the second letter stands at `at`. */
function thaiMonthEndingAt(text: string, at: number): MonthToken | undefined {
  const unit = unitAt(text, at);
  if (unit === DOT) return thaiMonthBefore(text, at + 1);
  if (unitAt(text, at - 1) === DOT) {
    return unitAt(text, at + 1) === DOT ? undefined : thaiMonthBefore(text, at + 1);
  }
  const vowel = unitAt(text, at - 2);
  if (vowel !== SARA_AA && vowel !== NO_NU) return undefined;
  return thaiMonthBefore(text, at + 1) ?? misspeltThaiMonthBefore(text, at + 1);
}
