import { type DateAtom } from './atom.js';
import { isLatinLetter, isThaiLetter, skipBlanks, skipBlanksBack } from './characters.js';
import { englishMonthAtoms } from './english-month-atoms.js';
import { misspeltThaiMonthBefore } from './misspellings.js';
import { englishMonthAt, monthAt, type MonthToken, thaiMonthBefore } from './month-words.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { numericDateAtom } from './numeric-dates.js';
import { thaiMonthAtoms } from './thai-month-atoms.js';
import { yearAtoms } from './year-atoms.js';

/**
 * Every second character is looked at: each date holds two neighbours that are found here (two
 * digits, a digit and a blank, or two letters of a month's ending).
 */
const STRIDE = 2;

const NOTHING = 0;
const DIGIT = 1;
const BLANK = 2;
const MONTH_ENDING = 3;
const LATIN = 4;

const KINDS = new Uint8Array(0x10000);
for (const unit of '0123456789๐๑๒๓๔๕๖๗๘๙') KINDS[unit.charCodeAt(0)] = DIGIT;
for (const unit of ' \u00a0\u200b') KINDS[unit.charCodeAt(0)] = BLANK;
for (const unit of 'คมยนธ์.พ') KINDS[unit.charCodeAt(0)] = MONTH_ENDING;
for (const unit of 'JFMASONDaepucoAEPUCO') KINDS[unit.charCodeAt(0)] = LATIN;

/** The atoms of a text in order, free of overlaps. Takes linear time. */
export function findAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)] ?? NOTHING;
    at = kind === NOTHING ? at + STRIDE : readAt(text, at, kind, atoms);
  }
  return atoms;
}

/** Reads what stands at `at`, puts its atoms to the others and says where to go on. */
function readAt(text: string, at: number, kind: number, atoms: DateAtom[]): number {
  if (kind === DIGIT) return readDigits(text, at, atoms);
  if (kind === BLANK)
    return isDigitAt(text, at - 1)
      ? Math.max(readDigits(text, at - 1, atoms), at + 1)
      : at + STRIDE;
  const month =
    kind === LATIN ? latinMonthAround(text, at) : thaiMonthAround(text, at, text.charCodeAt(at));
  return month ? put(atoms, monthAtoms(text, month, atoms), month.end) : at + STRIDE;
}

function monthAtoms(text: string, month: MonthToken, atoms: readonly DateAtom[]): DateAtom[] {
  const floor = atoms.at(-1)?.end ?? 0;
  if (month.start < floor) return [];
  return month.language === 'th'
    ? thaiMonthAtoms(text, month, floor)
    : englishMonthAtoms(text, month, floor);
}

function readDigits(text: string, at: number, atoms: DateAtom[]): number {
  const previous = atoms.at(-1);
  const floor = previous?.end ?? 0;
  let start = at;
  while (floor < start && isDigitAt(text, start - 1)) start -= 1;
  const number = numberAt(text, start);
  if (!number) return at + STRIDE;
  if (number.length <= 2) {
    const month = monthAfterDay(text, number);
    if (month) return put(atoms, monthAtoms(text, month, atoms), month.end);
  }
  const numeric = numericDateAtom(text, number, floor);
  if (numeric) return put(atoms, [numeric], number.end);
  if (number.length === 1) return number.end;
  const years = yearAtoms(text, number, previous);
  if (years.length > 0) return put(atoms, years, number.end);
  const misspelt = number.length === 4 ? misspeltMonthBeforeYear(text, number) : undefined;
  return misspelt ? put(atoms, monthAtoms(text, misspelt, atoms), number.end) : number.end;
}

function monthAfterDay(text: string, { end }: NumberToken): MonthToken | undefined {
  const at = skipBlanks(text, end);
  const unit = text.charCodeAt(at);
  return isThaiLetter(unit) || isLatinLetter(unit) ? monthAt(text, at) : undefined;
}

function misspeltMonthBeforeYear(text: string, { start }: NumberToken): MonthToken | undefined {
  return misspeltThaiMonthBefore(text, skipBlanksBack(text, start));
}

/** Adds atoms that begin after the last; says where the text is read on, at `end` or later. */
function put(atoms: DateAtom[], found: readonly DateAtom[], end: number): number {
  let last = atoms.at(-1)?.end ?? 0;
  for (const atom of found) {
    if (atom.start < last) continue;
    atoms.push(atom);
    last = atom.end;
  }
  return Math.max(last, end);
}

function latinMonthAround(text: string, at: number): MonthToken | undefined {
  return englishMonthAt(text, at) ?? englishMonthAt(text, at - 1);
}

const KHO_KHWAI = 0x0e04;
const YO_YAK = 0x0e22;
const PHO_PHAN = 0x0e1e;
const DOT = 0x2e;

/** The Thai month of whose last letters one stands at `at`. */
function thaiMonthAround(text: string, at: number, unit: number): MonthToken | undefined {
  const end = monthEnd(text, at, unit);
  if (end === undefined) return undefined;
  return thaiMonthBefore(text, end) ?? misspeltThaiMonthBefore(text, end);
}

/** Where a month's name would end: คม, ยน, ธ์, or the ค. of an abbreviation. */
function monthEnd(text: string, at: number, unit: number): number | undefined {
  const next = text.charCodeAt(at + 1);
  const previous = text.charCodeAt(at - 1);
  if (isEnding(previous, unit)) return at + 1;
  if (isEnding(unit, next)) return at + 2;
  if (unit === DOT && isAbbreviated(next)) return text.charCodeAt(at + 2) === DOT ? at + 3 : at + 2;
  return previous === DOT && isAbbreviated(unit) ? at + 1 : undefined;
}

/** คม, ยน, ธ์, or the letter and dot of an abbreviation. */
function isEnding(unit: number, next: number): boolean {
  if (next === DOT) return isAbbreviated(unit);
  return ENDINGS.get(unit) === next;
}

/** The last letter but one of the full names, and the last. */
const ENDINGS = new Map([
  [0x0e04, 0x0e21],
  [0x0e22, 0x0e19],
  [0x0e18, 0x0e4c],
]);

function isAbbreviated(unit: number): boolean {
  return unit === KHO_KHWAI || unit === YO_YAK || unit === PHO_PHAN;
}
