import type { Span } from '../text/span.js';
import { isInLatinPhrase, touchesLatin } from './latin-phrase.js';
import { digitGroups, isPhoneNumber } from './phone-number.js';

/** Sorts of numbers that may stay in Arabic digits although the text around them is in Thai ones. */
export type KeepArabicClass = 'latin' | 'covid' | 'thailand40' | 'phone';

/**
 * Which sorts stay that some releases write one way and some the other. Numbers that belong to Latin
 * words (5G, COVID-19, Krabi 2018) stay whatever is chosen here.
 */
export interface KeepArabicOptions {
  /** โควิด-19, โคโรนา 2019 */
  readonly covid: boolean;
  /** ไทยแลนด์ 4.0, อุตสาหกรรม 4.0 */
  readonly thailand40: boolean;
  /** โทร. 0 2281 1111, สายด่วน 1111 */
  readonly phone: boolean;
}

export const KEEP_ARABIC_SORTS = [
  'covid',
  'thailand40',
  'phone',
] as const satisfies readonly (keyof KeepArabicOptions)[];

/**
 * What most of the 4,044 releases of 2557–2568 with Thai numerals do: COVID-19 is 708 times in Arabic
 * digits and 621 times in Thai ones, Thailand 4.0 16 and 58 times, telephone numbers 16 and 101 times.
 */
export const MAJORITY_PRACTICE: KeepArabicOptions = {
  covid: true,
  thailand40: false,
  phone: false,
};

/** For checks: where releases differ, neither way is a fault. */
export const EITHER_PRACTICE: KeepArabicOptions = { covid: true, thailand40: true, phone: true };

const LONGEST_NAME = 40;
const GAP = String.raw`[ \u00a0\u200b]?`;

/** 19 · 2019 */
const COVID_NUMBER = /^(?:[2๒][0๐])?[1๑][9๙]$/u;
/** 4.0 */
const VERSION = /^[1-9๑-๙]\.[0๐]$/u;

/** โควิด-19 · ไวรัสโคโรนาสายพันธุ์ใหม่ 2019 */
const COVID_BEFORE = new RegExp(
  `(?:โควิด|โคโรน่?า)(?:ไวรัส)?${GAP}(?:สายพันธุ์ใหม่)?(?:${GAP}ปี)?${GAP}[-–]?${GAP}$`,
  'u',
);

/** ไทยแลนด์ 4.0 · อุตสาหกรรม 4.0 */
const VERSION_NAME_BEFORE = new RegExp(
  `(?:ไทยแลนด์|ประเทศไทย|อุตสาหกรรม|เกษตร(?:กรรม)?|การศึกษา|เศรษฐกิจ|แรงงาน|ราชการ|ยุค)${GAP}$`,
  'u',
);

function isCovid(text: string, { start, end }: Span): boolean {
  return (
    COVID_NUMBER.test(text.slice(start, end)) &&
    COVID_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start))
  );
}

function isVersion(text: string, { start, end }: Span): boolean {
  return (
    VERSION.test(text.slice(start, end)) &&
    VERSION_NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start))
  );
}

/**
 * Why a number stays in Arabic digits in a text with Thai ones, or `undefined` if it does not.
 *
 * @param span the number in `text`, which is a paragraph at most
 */
export function keepArabicClass(
  text: string,
  span: Span,
  options: KeepArabicOptions = MAJORITY_PRACTICE,
): KeepArabicClass | undefined {
  if (touchesLatin(text, span)) return 'latin';
  if (isCovid(text, span)) return options.covid ? 'covid' : undefined;
  if (isVersion(text, span)) return options.thailand40 ? 'thailand40' : undefined;
  if (options.phone && isPhoneNumber(text, span)) return 'phone';
  const whole = isPhoneNumber(text, span) ? digitGroups(text, span) : span;
  return isInLatinPhrase(text, whole) ? 'latin' : undefined;
}
