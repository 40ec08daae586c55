import type { Span } from '../text/span.js';
import { ANY_DIGIT } from '../thai/digits.js';

/** A number whose commas do not part it by thousands. */
export interface MalformedGrouping {
  readonly span: Span;
  readonly text: string;
  /** What may have been meant, the likeliest first. */
  readonly repairs: readonly string[];
}

const D = ANY_DIGIT;
/** A digit, point or comma makes what follows part of a longer number. */
const NUMBER_CHARACTER = '[0-9๐-๙.,]';

/** 942,707,43 · 506,226170.05 */
const WITH_COMMAS = new RegExp(
  `(?<!${NUMBER_CHARACTER})(?<whole>${D}{1,3}(?:,${D}+)+)(?<decimals>\\.${D}+)?(?!,?${D})`,
  'gu',
);

/** 40, 000: a space got in behind the comma. */
const WITH_SPACE = new RegExp(
  `(?<!${NUMBER_CHARACTER})${D}{1,3}(?:,${D}{3})*,[ \\u00a0](?<group>${D}{3})(?:,${D}{3})*(?![,.]?${D})`,
  'gu',
);

/** What counts: so many of it may be a thousand, and a list of them is unlikely. */
const UNIT_AFTER =
  /^[ \u00a0]?(?:(?:พัน|หมื่น|แสน|ล้าน)*[ \u00a0]?(?:บาท|คน|ราย|ตัน|ไร่|ครัวเรือน|ครอบครัว|แห่ง|ลิตร|กิโลเมตร|เมตร|ดอลลาร์|โดส)|ล้าน|baht|million|billion|people|persons|households|tons|tonnes)/iu;
const MONEY_AFTER = /^[ \u00a0]?(?:ล้าน|แสน|หมื่น|พัน)*[ \u00a0]?(?:บาท|baht|dollars)/iu;

/** Behind these words numbers are names, and a comma parts two of them: มาตรา 33,39. */
const NAMES_BEFORE =
  /(?:มาตรา|ข้อ|หมวด|ม\.|โทร(?:ศัพท์|สาร)?\.?|ต่อ|เบอร์|หมายเลข|เลขที่|รหัส|ปี|พ\.ศ\.|ค\.ศ\.|ครั้งที่|ฉบับที่|วันที่|ห้อง|แปลง|ลำดับที่|tel\.?|fax\.?|ext\.?|nos?\.|sections?|articles?|items?)[\s:0-9๐-๙,.\-–และ]*$/iu;
const LIST_GOES_ON = /^[ \u00a0]?(?:,|และ|หรือ|กับ|and|or)[ \u00a0]?[0-9๐-๙]/iu;

const CONTEXT = 30;

/** No amount is longer; what is, is no number. */
const LONGEST_NUMBER = 40;

/** The digits parted by thousands. */
function regroup(digits: string): string {
  return digits.replace(/(?!^)(?=(?:[0-9๐-๙]{3})+$)/gu, ',');
}

/** What 942,707,43 or 1,892,7413 may have been; nothing if it may be a list. */
function repairGroups(groups: readonly string[], decimals: string): string[] {
  const rest = groups.slice(1);
  const odd = rest.filter(({ length }) => length !== 3);
  const last = rest.at(-1) ?? '';
  if (odd.length !== 1 || (rest.length === 1 && last.length < 4)) return [];
  const whole = groups.join('');
  if (decimals === '' && odd[0] === last && last.length < 3) {
    return [`${groups.slice(0, -1).join(',')}.${last}`, regroup(whole)];
  }
  return [regroup(whole) + decimals];
}

function repairsFor(match: RegExpExecArray, before: string, after: string): string[] {
  const { whole = '', decimals = '' } = match.groups ?? {};
  if (whole.length > LONGEST_NUMBER) return [];
  const groups = whole.split(',');
  const [first = '', second = ''] = groups;
  const isPair = groups.length === 2;
  if (isPair && (NAMES_BEFORE.test(before) || LIST_GOES_ON.test(after))) return [];
  if (isPair && /^[0๐]{2}$/u.test(second) && decimals === '' && MONEY_AFTER.test(after)) {
    const zero = second.charAt(0);
    return [`${first}.${second}`, regroup(`${first}${second}${zero}`)];
  }
  return repairGroups(groups, decimals);
}

function* findOddGroups(text: string): Iterable<MalformedGrouping> {
  for (const match of text.matchAll(WITH_COMMAS)) {
    const [own] = match;
    const span = { start: match.index, end: match.index + own.length };
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const repairs = repairsFor(match, before, text.slice(span.end, span.end + CONTEXT));
    if (repairs.length > 0) yield { span, text: own, repairs };
  }
}

function* findSpacedGroups(text: string): Iterable<MalformedGrouping> {
  for (const { 0: own, index, groups } of text.matchAll(WITH_SPACE)) {
    const span = { start: index, end: index + own.length };
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const after = text.slice(span.end, span.end + CONTEXT);
    const isThousand = /^[0๐]{3}$/u.test(groups?.['group'] ?? '') || UNIT_AFTER.test(after);
    if (!isThousand || NAMES_BEFORE.test(before) || LIST_GOES_ON.test(after)) continue;
    yield { span, text: own, repairs: [own.replace(/[ \u00a0]/gu, '')] };
  }
}

/** Numbers whose commas do not part thousands, in order. Lists of numbers are left out. */
export function findMalformedGroupings(text: string): MalformedGrouping[] {
  if (!text.includes(',')) return [];
  return [...findOddGroups(text), ...findSpacedGroups(text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
