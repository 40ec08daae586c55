import type { NumberToken } from './numbers.js';
import { isDigitAt, numberAt } from './numbers.js';
import {
  isBlank,
  isLatinLetter,
  isLineBreak,
  isThaiLetter,
  skipBlanksBack,
  unitAt,
} from './characters.js';
import { unitFollows } from './units.js';
import { WordTrie } from './word-trie.js';

const LOOK_BACK = 40; // far enough to meet a letter behind brackets, quotes and numbers

/** Words that make the number behind them no year, whatever its value. */
const numberWords = new WordTrie<true>(
  [
    ...['โควิด', 'COVID', 'Covid', 'ทล.', 'ทางหลวง'],
    ...['โทร', 'โทร.', 'โทรศัพท์', 'สายด่วน', 'หมายเลข', 'เบอร์', 'แฟกซ์', 'Call Center', 'ต่อ'],
    ...['มอก.', 'เลขที่', 'ที่', 'รหัส', 'ทะเบียน', 'ห้อง', 'อาคาร', 'ข้อ', 'มาตรา', 'หน้า', 'แบบ'],
    ...['จำนวน', 'กว่า', 'เกือบ', 'ราว', 'ประมาณ', 'ราคา', 'รวม', 'ละ', 'เพียง', 'ถนน', 'ซอย', 'หมู่'],
    ...['ISO', 'IEC', 'ISO/IEC', 'HACCP', 'TIS', 'No.', 'no.', 'Room', 'Tel.', 'Tel', 'Section'],
    ...['about', 'over', 'nearly', 'approximately', 'than', '$', '฿', 'US$', 'THB', 'total'],
  ].map((word) => [word, true] as const),
);

/** Whether the digits look like a year: four, of our time, and no part of a longer number. */
export function mayBeYear(text: string, number: NumberToken): boolean {
  return number.length === 4 && isPlausible(number.value) && !isGlued(text, number);
}

/** Whether digits that look like a year, without any word for it, are one. */
export function isBareYear(text: string, number: NumberToken): boolean {
  if (isAmongNumbers(text, number) || unitFollows(text, number.end)) return false;
  return !followsNumberWord(text, number.start) && !isNameOfVirus(text, number);
}

/** The 2019 of โคโรนาสายพันธุ์ใหม่ 2019 and Novel Coronavirus 2019, however they are spelt. */
function isNameOfVirus(text: string, { start, value }: NumberToken): boolean {
  if (value !== 2019) return false;
  return /ไวรัส|โคโร|โรโรนา|virus|corona/iu.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** The language of the words near the place, in its line or not: Thai if there is any. */
export function languageOfWordsAround(
  text: string,
  start: number,
  end: number,
): 'th' | 'en' | undefined {
  const around = text.slice(Math.max(0, start - LOOK_BACK), end + LOOK_BACK);
  if (/[ก-๎]/u.test(around)) return 'th';
  return /[a-z]{2}/iu.test(around) ? 'en' : undefined;
}

/** The language of the letter nearest before the place in its line, or else after it. */
export function languageAround(text: string, start: number, end: number): 'th' | 'en' | undefined {
  for (let at = start - 1; start - LOOK_BACK < at; at -= 1) {
    const language = languageOfUnit(unitAt(text, at));
    if (language) return language;
    if (isLineBreak(unitAt(text, at))) break;
  }
  for (let at = end; at < end + LOOK_BACK; at += 1) {
    const language = languageOfUnit(unitAt(text, at));
    if (language) return language;
    if (isLineBreak(unitAt(text, at))) break;
  }
  return undefined;
}

function languageOfUnit(unit: number): 'th' | 'en' | undefined {
  if (isThaiLetter(unit)) return 'th';
  return isLatinLetter(unit) ? 'en' : undefined;
}

function isPlausible(value: number): boolean {
  return (1900 <= value && value <= 2100) || (2440 <= value && value <= 2620);
}

/** Part of a name or of a longer number: A2019, 206/2565, 683-2530, 2019-nCoV. */
function isGlued(text: string, { start, end }: NumberToken): boolean {
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  if (isLatinLetter(before) || isLatinLetter(after)) return true;
  if (isSeparator(before) && isNumbering(text, start - 1)) return true;
  if (!isSeparator(after)) return false;
  const next = numberAt(text, end + 1);
  if (!next) return isLatinLetter(unitAt(text, end + 1));
  return next.length === 2 ? false : next.length !== 4 || !isPlausible(next.value);
}

/** Whether the separator at `at` makes the digits behind it a part of a number: ทล.2065, (1)-2562. */
function isNumbering(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  const before = unitAt(text, at - 1);
  if (unit === SLASH || isDigitAt(text, at - 1) || before === CLOSING_BRACKET) return true;
  return unit === DOT && isThaiLetter(before);
}

const SLASH = 0x2f;
const DOT = 0x2e;
const CLOSING_BRACKET = 0x29;

function isSeparator(unit: number): boolean {
  return unit === SLASH || unit === 0x2d || unit === 0x2e || unit === 0x3a || unit === 0x2c;
}

/** A group of a phone number, which other groups stand beside in the same line. */
function isAmongNumbers(text: string, { start, end }: NumberToken): boolean {
  let before = start - 1;
  while (isBlank(unitAt(text, before)) || isDash(unitAt(text, before))) before -= 1;
  if (before < start - 1 && isDigitAt(text, before) && !isYearBefore(text, before)) return true;
  let after = end;
  while (isBlank(unitAt(text, after))) after += 1;
  const next = numberAt(text, after);
  return next !== undefined && 3 <= next.length && !isPlausible(next.value);
}

function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

function isYearBefore(text: string, last: number): boolean {
  const number = numberAt(text, last - 3);
  return number?.length === 4 && isPlausible(number.value) && !isDigitAt(text, last - 4);
}

function followsNumberWord(text: string, start: number): boolean {
  const at = skipBlanksBack(text, start);
  const found = numberWords.before(text, at);
  return found !== undefined && !isLatinLetter(unitAt(text, found.start - 1));
}
