import { type DateAtom } from './atom.js';
import { isLatinLetter, skipBlanks, unitAt } from './characters.js';
import { englishMonthAtoms } from './english-month-atoms.js';
import { misspeltMonthBeforeYear, misspeltThaiMonthBefore } from './misspellings.js';
import {
  englishMonthAt,
  mayBeginMonth,
  monthAt,
  type MonthToken,
  thaiMonthBefore,
} from './month-words.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { goesOn, numericDateAtom } from './numeric-dates.js';
import { scan } from './scan.js';
import { thaiMonthAtoms } from './thai-month-atoms.js';
import { markedYearAtoms, unmarkedYearAtoms } from './year-atoms.js';

/** The atoms of a text in order, free of overlaps. Takes linear time. */
export function findAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  scan(text, (at) => readAt(text, at, atoms));
  return atoms;
}

/** Reads what stands at `at`, puts its atoms to the others and says where to go on. */
function readAt(text: string, at: number, atoms: DateAtom[]): number {
  if (isDigitAt(text, at)) return readDigits(text, at, atoms);
  const unit = unitAt(text, at);
  const month = isLatinLetter(unit) ? englishMonthAt(text, at - 1) : thaiMonthEndingAt(text, at);
  return month ? put(atoms, monthAtoms(text, month, atoms), month.end) : at + 1;
}

function monthAtoms(text: string, month: MonthToken, atoms: readonly DateAtom[]): DateAtom[] {
  const floor = endOfLast(atoms);
  if (month.start < floor) return [];
  return month.language === 'th'
    ? thaiMonthAtoms(text, month, floor)
    : englishMonthAtoms(text, month, floor);
}

function readDigits(text: string, start: number, atoms: DateAtom[]): number {
  const number = numberAt(text, start);
  if (!number) return start + 1;
  if (number.length <= 2) {
    const month = monthAfterDay(text, number);
    if (month) return put(atoms, monthAtoms(text, month, atoms), month.end);
  }
  if (goesOn(text, number)) {
    const numeric = numericDateAtom(text, number, endOfLast(atoms));
    if (numeric) return put(atoms, [numeric], number.end);
  }
  return number.length === 1 ? number.end : readYear(text, number, atoms);
}

function readYear(text: string, number: NumberToken, atoms: DateAtom[]): number {
  const years = markedYearAtoms(text, number, atoms[atoms.length - 1]);
  if (years) return put(atoms, years, number.end);
  if (number.length !== 4) return number.end;
  const misspelt = misspeltMonthBeforeYear(text, number.start);
  const found = misspelt ? monthAtoms(text, misspelt, atoms) : unmarkedYearAtoms(text, number);
  return put(atoms, found, number.end);
}

function endOfLast(atoms: readonly DateAtom[]): number {
  const last = atoms[atoms.length - 1];
  return last ? last.end : 0;
}

function monthAfterDay(text: string, { end }: NumberToken): MonthToken | undefined {
  const at = skipBlanks(text, end);
  return mayBeginMonth(unitAt(text, at)) ? monthAt(text, at) : undefined;
}

/** Adds atoms that begin after the last; says where the text is read on, at `end` or later. */
function put(atoms: DateAtom[], found: readonly DateAtom[], end: number): number {
  let last = endOfLast(atoms);
  for (const atom of found) {
    if (atom.start < last) continue;
    atoms.push(atom);
    last = atom.end;
  }
  return Math.max(last, end);
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
