import { MONTHS } from '../data/months.js';

const GAP = String.raw`[ \u00a0\u200b]{1,2}`;
const ANOTHER_NUMBER = `(?:${GAP}(?:and|to|or|&)${GAP}[0-9๐-๙]{1,4})?`;
const MONTH = MONTHS.flatMap(({ english, englishShort }) => [english, englishShort]).join('|');
const HOUR = String.raw`[ap]\.?m\b|hrs?\b|hours?\b|o['’]clock\b|noon\b|UTC\b|GMT\b`;
const ERA = String.raw`(?:A\.?D|B\.?E|B?\.?C\.?E)(?![A-Za-z])`;

/** 7 June 2027 · 7 and 9 June · 7th of June · 9 a.m. · 9 to 11 a.m. · 2027 A.D. */
const DATE_OR_TIME = new RegExp(
  `^${ANOTHER_NUMBER}[ \\u00a0\\u200b]{0,2}(?:(?:of${GAP})?(?:${MONTH}|Sept)\\b|${HOUR}|${ERA})`,
  'iu',
);

/** June 2027 · June 7 */
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTH}|Sept)\.?,?(?:${GAP})?$`, 'iu');

/** 5 Must Do in Thailand · 3 years of: several words, and not all of them as names are written. */
const WORDS = new RegExp(`^${GAP}(?:(?:[A-Z][A-Za-z'’-]* )+[a-z]|[a-z][A-Za-z'’-]* [A-Za-z])`, 'u');

/** ที่ 2, ปี 2564, ร้อยละ 66, เมษายน 2562: what a Thai word asks for belongs to the Thai text. */
const ASKED_FOR = new RegExp(
  `(?:ที่|ปี|พ\\.ศ\\.|ร้อยละ|ช่อง|ข้อ|${MONTHS.flatMap(({ thai, thaiShort }) => [thai, thaiShort])
    .join('|')
    .replaceAll('.', String.raw`\.`)})[ \\u00a0\\u200b]{0,2}$`,
  'u',
);

/** Whether a number that stands between the two begins an English date, time or other phrase. */
export function beginsEnglishPhrase(before: string, after: string): boolean {
  return DATE_OR_TIME.test(after) || (WORDS.test(after) && !ASKED_FOR.test(before));
}

/** Whether the text ends in an English month, so that a number behind it is its day or its year. */
export function endsInEnglishMonth(before: string): boolean {
  return MONTH_BEFORE.test(before);
}
