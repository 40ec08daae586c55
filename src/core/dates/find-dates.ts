import type { Span } from '../text/span.js';
import { toArabicDigits } from '../thai/digits.js';
import type { DateExpression } from './date-expression.js';

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

const FULL_DATE = new RegExp(
  String.raw`(?:วันที่\s*)?(?<day>[๐-๙0-9]{1,2})\s*` +
    `(?<month>${MONTHS.join('|')})` +
    String.raw`\s*(?<year>[๐-๙0-9]{4})`,
  'dgu',
);

/** The date expressions of a text, in order and free of overlaps. */
export function findDates(
  text: string,
  isProtected: (span: Span) => boolean = () => false,
): DateExpression[] {
  return [...text.matchAll(FULL_DATE)].flatMap((match) => {
    const date = toExpression(match);
    return date && !isProtected(date.span) ? [date] : [];
  });
}

function toExpression(match: RegExpExecArray): DateExpression | undefined {
  const [whole] = match.indices ?? [];
  const groups = match.groups;
  const places = match.indices?.groups;
  if (!whole || !groups || !places) return undefined;
  const span = toSpan(whole);
  const day = Number(toArabicDigits(groups['day'] ?? ''));
  const month = MONTHS.indexOf(groups['month'] ?? '') + 1;
  const year = Number(toArabicDigits(groups['year'] ?? '')) - 543;
  const parts = {
    day: toSpan(places['day']),
    month: toSpan(places['month']),
    year: toSpan(places['year']),
  };
  return {
    span,
    kind: 'date',
    value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    weekday: null,
    time: null,
    era: 'BE',
    problem: null,
    language: 'th',
    digits: /[๐-๙]/.test(match[0]) ? 'thai' : 'arabic',
    ends: [{ span, day, month, year, weekday: null, parts }],
  };
}

function toSpan([start, end]: readonly [number, number] = [0, 0]): Span {
  return { start, end };
}
