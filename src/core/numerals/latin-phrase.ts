import { MEASURE_WORDS } from '../data/measure-words.js';
import { MONTHS } from '../data/months.js';
import type { Span } from '../text/span.js';
import { ANY_DIGIT, toArabicDigits } from '../thai/digits.js';
import { beginsEnglishPhrase, endsInEnglishMonth } from './english-phrase.js';
import { isListMarker } from './list-marker.js';

/** More of the text than this does not tell whether a number belongs to a name. */
const LONGEST_CONTEXT = 60;

/** What may stand between a number and a word: spaces that are seen or not, never a line end. */
const GAP = String.raw`[ \u00a0\u200b]{0,2}`;

/**
 * `4-` in 4-6 November, `19/` in 19/2562: numbers joined to the one in question. What stands before it
 * is read from the end back, `$(?<=…)`, for a search from the front would begin anew at every character.
 */
const JOINED_BEFORE = new RegExp(String.raw`$(?<=(?<joined>(?:${ANY_DIGIT}+ ?[-–/:.,&] ?)+))`, 'u');
const JOINED_AFTER = new RegExp(String.raw`^(?: ?[-–/:.,&] ?${ANY_DIGIT}+)+`, 'u');

const TOUCHES_BEFORE = /[A-Za-z][-–.]?$/u;
const TOUCHES_AFTER = /^[-–]?[A-Za-z]/u;

/** Thailand Biennale, Krabi 2018 · COVID - 19 · Summit (2019 */
const LATIN_BEFORE = new RegExp(String.raw`$(?<=[A-Za-z][.,:;&+'’]?${GAP}(?:[-–/] ?)?[(#]?)`, 'u');
const LATIN_AFTER = new RegExp(String.raw`^${GAP}(?:[-–/] ?)?[A-Za-z]`, 'u');

/** “3 Best … · (4 December 2019) */
const OPENS_PHRASE = /[("“‘'[]$/u;

/** 500 MW · 100 Mbps */
const LATIN_UNIT = new RegExp(
  `^${GAP}(?:[kMGT]?(?:W|Wh|Hz|bps|B)|[kcm]?m|k?g|ha|sq|USD|THB|US\\$)(?![A-Za-z])`,
  'u',
);

const monthNames = MONTHS.flatMap(({ thai, thaiShort }) => [thai, thaiShort]);
const QUANTITY_AFTER = new RegExp(
  `^${GAP}(?:%|(?!วันที่|ปีที่)(?:${[...MEASURE_WORDS, ...monthNames].join('|').replaceAll('.', String.raw`\.`)}))`,
  'u',
);

const BUDDHIST_YEAR = /^2[45][0-9]{2}$/u;

/** Thailand 4.0, Web 3.0 */
const VERSION = /^[0-9๐-๙]\.[0๐]$/u;

/** Whether a Latin letter stands right beside the number, as in G20, COVID-19 and 14th. */
export function touchesLatin(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return TOUCHES_BEFORE.test(before) || TOUCHES_AFTER.test(text.slice(end, end + 2));
}

/** The number with those that are joined to it: 19 in 19–21 November. */
function joinedSpan(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
  const after = text.slice(end, end + LONGEST_CONTEXT);
  return {
    start: start - (JOINED_BEFORE.exec(before)?.groups?.['joined']?.length ?? 0),
    end: end + (JOINED_AFTER.exec(after)?.[0].length ?? 0),
  };
}

function countsSomething(number: string, after: string): boolean {
  if (VERSION.test(number) && !/^[ \u00a0]?(?:%|ล้าน|บาท)/u.test(after)) return false;
  return number.includes(',') || QUANTITY_AFTER.test(after);
}

/** A Buddhist-era year belongs to the Thai text even behind a Latin word, unless that is a month. */
function isThaiYear(number: string, before: string): boolean {
  return BUDDHIST_YEAR.test(toArabicDigits(number)) && !endsInEnglishMonth(before);
}

/**
 * Whether the number belongs to a phrase in Latin letters: “Krabi 2018”, “7 June 2027”, “TNN 24”.
 * A number that counts what the Thai text names (MOU 2 ฉบับ, 300 SMEs) does not, nor does the number of
 * a list item.
 */
export function isInLatinPhrase(text: string, span: Span): boolean {
  const joined = joinedSpan(text, span);
  const before = text.slice(Math.max(0, joined.start - LONGEST_CONTEXT), joined.start);
  const after = text.slice(joined.end, joined.end + LONGEST_CONTEXT);
  const isBehind = LATIN_BEFORE.test(before);
  const isBefore = LATIN_AFTER.test(after);
  if ((!isBehind && !isBefore) || isListMarker(text, span)) return false;
  if (isBefore && (isBehind || OPENS_PHRASE.test(before) || LATIN_UNIT.test(after))) return true;
  if (!isBehind) return beginsEnglishPhrase(before, after);
  const number = text.slice(span.start, span.end);
  return !countsSomething(number, after) && !isThaiYear(number, before);
}
