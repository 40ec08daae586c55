import { toBuddhistYear, toChristianYear } from '../dates/eras.js';
import type { DateEnd, DateExpression, Era } from '../dates/date-expression.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import type { Localized } from '../l10n/locale.js';
import { suggestChange } from '../lint/change-to.js';
import type { PassageRule, Finding, Fix, RuleMeta } from '../lint/rule.js';
import { type Span, spanText } from '../text/span.js';
import { digitScriptsIn, toArabicDigits, toDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'era-agrees',
  summary: {
    en: 'Require a year to be of the era that its mark and its language say',
    th: 'ปีต้องตรงกับศักราชที่ระบุและภาษาที่ใช้',
  },
  why: {
    en: 'Thai text counts Buddhist years and English text Christian ones. A number of the other era, or under the wrong mark, is 543 years off for whoever trusts it.',
    th: 'ข้อความภาษาไทยใช้พุทธศักราช ภาษาอังกฤษใช้คริสต์ศักราช ปีที่ใช้ผิดศักราชหรือระบุศักราชผิดจะคลาดไป 543 ปี',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'เป้าหมายภายในปี ⟦พ.ศ. 2030⟧', good: 'เป้าหมายภายในปี ค.ศ. 2030' },
    { bad: 'พ.ศ. 2562 (⟦ค.ศ. 2018⟧)', good: 'พ.ศ. 2562 (ค.ศ. 2019)' },
  ],
};

const THAI_MARKS: Readonly<Record<Era, string>> = { BE: 'พ.ศ.', CE: 'ค.ศ.' };
const ENGLISH_MARKS: Readonly<Record<Era, string>> = { BE: 'B.E.', CE: 'A.D.' };

/** Until the year began in January, a year of one era touched two of the other. */
const LAST_UNALIGNED_YEAR = 1940;

interface WrittenYear {
  readonly span: Span;
  readonly digits: string;
  readonly value: number;
}

function writtenYear(text: string, { parts }: DateEnd): WrittenYear | undefined {
  if (!parts.year) return undefined;
  const digits = spanText(text, parts.year);
  const value = Number(toArabicDigits(digits));
  return Number.isInteger(value) && 1000 <= value ? { span: parts.year, digits, value } : undefined;
}

function yearLike({ digits }: WrittenYear, year: number): string {
  return toDigits(String(year), digitScriptsIn(digits).thai ? 'thai' : 'arabic');
}

/** พ.ศ. 2030: the mark is wrong, or the year. */
function reportMark(text: string, date: DateExpression, year: WrittenYear, mark: Span): Finding {
  const meant: Era = date.era ?? 'BE';
  const marks = date.language === 'th' ? THAI_MARKS : ENGLISH_MARKS;
  const converted = meant === 'CE' ? toBuddhistYear(year.value) : toChristianYear(year.value);
  const right = yearLike(year, converted);
  const written = spanText(text, mark);
  return {
    span: { start: Math.min(mark.start, year.span.start), end: Math.max(mark.end, year.span.end) },
    message: {
      en: `${year.digits} is no year of ${written}; write “${marks[meant]}”, or the year ${right}`,
      th: `${year.digits} ไม่ใช่ปี ${written} ควรเขียน “${marks[meant]}” หรือใช้ปี ${right}`,
    },
    fixes: [suggestChange(mark, marks[meant]), suggestChange(year.span, right)],
  };
}

/** A year of the other language's era, without a mark that says so. */
function reportUnmarked(date: DateExpression, year: WrittenYear): Finding {
  const isThai = date.language === 'th';
  const right = yearLike(year, isThai ? toBuddhistYear(year.value) : toChristianYear(year.value));
  const marked = isThai ? `ค.ศ. ${year.digits}` : `B.E. ${year.digits}`;
  const message: Localized = {
    en: `${year.digits} is a ${isThai ? 'Christian' : 'Buddhist'}-era year; write ${right}, or “${marked}”`,
    th: `${year.digits} เป็นปี${isThai ? 'คริสต์ศักราช' : 'พุทธศักราช'} ควรเขียน ${right} หรือ “${marked}”`,
  };
  const fixes: Fix[] = [suggestChange(year.span, right), suggestChange(year.span, marked)];
  return {
    span: year.span,
    message,
    severity: isThai ? 'info' : 'warning',
    fixes: isThai ? fixes.toReversed() : fixes,
  };
}

function* checkOne(text: string, date: DateExpression): Iterable<Finding> {
  if (date.problem !== 'era') return;
  for (const end of date.ends) {
    const year = writtenYear(text, end);
    if (year && end.parts.era) yield reportMark(text, date, year, end.parts.era);
    // A bare year is often part of a name: APEC 2022, โคโรนา 2019, the columns of a table.
    else if (year && end.month !== null) yield reportUnmarked(date, year);
  }
}

/** พ.ศ. 2562 (ค.ศ. 2018): two years of both eras that stand for one another. */
function checkPair(text: string, first: DateExpression, second: DateExpression): Finding[] {
  const between = text.slice(first.span.end, second.span.start);
  const [one] = first.ends;
  const [other] = second.ends;
  const year = writtenYear(text, other);
  const isPair =
    /^\s*[(/]\s*$/u.test(between) && first.kind === second.kind && first.ends.length === 1;
  if (!isPair || !year || one.year === null || other.year === null) return [];
  if (first.era === second.era || first.era === null || second.era === null) return [];
  const distance = Math.abs(one.year - other.year);
  if (distance === 0 || (distance === 1 && one.year <= LAST_UNALIGNED_YEAR)) return [];
  const right = yearLike(year, second.era === 'BE' ? toBuddhistYear(one.year) : one.year);
  return [
    {
      span: second.span,
      message: {
        en: `“${spanText(text, first.span)}” is the year ${right}, not ${year.digits}`,
        th: `“${spanText(text, first.span)}” ตรงกับปี ${right} ไม่ใช่ ${year.digits}`,
      },
      fixes: [suggestChange(year.span, right)],
    },
  ];
}

function* check(block: Block): Iterable<Finding> {
  const { text } = block;
  let before: DateExpression | undefined;
  for (const date of datesInBlock(block)) {
    yield* checkOne(text, date);
    if (before?.problem === null && date.problem === null) yield* checkPair(text, before, date);
    before = date;
  }
}

export const eraAgrees: PassageRule = { scope: 'passage', meta, check };
