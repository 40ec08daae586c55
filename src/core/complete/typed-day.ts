import type { Span } from '../text/span.js';
import { type DigitScript, isThaiDigit, toArabicDigits } from '../thai/digits.js';

/** A day and the first letters of a month before the cursor. Spans are places in the text. */
export interface TypedDay {
  /** From the day's digits to the cursor. */
  readonly span: Span;
  readonly day: number;
  readonly digits: DigitScript;
  /** Up to the letters, as typed: `11 `, `11th of `. */
  readonly opening: string;
  /** The letters typed of the month's name. */
  readonly letters: string;
}

/** Not within a number, a time, a name such as COVID-19. */
const BEFORE = String.raw`(?<![0-9๐-๙A-Za-z])(?<![0-9๐-๙][.,:/])(?<![A-Za-zก-๎][-–])`;
const DAY = '(?<day>[0-9]{1,2}|[๐-๙]{1,2})';
const ORDINAL = '(?:(?:st|nd|rd|th)(?: of)?)?'; // 11th of D
const MONTH = String.raw`(?<letters>[ก-ฺเ-๎][ก-ฺเ-๎.]*|[A-Za-z]+)`; // ธ, ธ.ค, Dec
const TYPED = new RegExp(`${BEFORE}(?<opening>${DAY}${ORDINAL}[ \u00a0]?)${MONTH}$`, 'u');

/** No day and month are longer: `11th of September`. */
const LONGEST = 32;

/** A year that is already there, or the rest of a word: a written date is being changed. */
const GOES_ON = /^(?:[ะ-ฺ็-๎]|[ \u00a0,]*(?:[พค]\.ศ\.)?[ \u00a0]*[0-9๐-๙])/u;

/** The day and month that are being typed before `offset`, if what stands there looks so. */
export function typedDayBefore(text: string, offset: number): TypedDay | undefined {
  const match = TYPED.exec(text.slice(Math.max(0, offset - LONGEST), offset));
  if (!match?.groups || GOES_ON.test(text.slice(offset, offset + LONGEST))) return undefined;
  const { day = '', opening = '', letters = '' } = match.groups;
  return {
    span: { start: offset - opening.length - letters.length, end: offset },
    day: Number(toArabicDigits(day)),
    digits: isThaiDigit(day.charCodeAt(0)) ? 'thai' : 'arabic',
    opening,
    letters,
  };
}
