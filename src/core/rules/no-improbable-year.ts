import type { DateEnd, DateExpression } from '../dates/date-expression.js';
import { toBuddhistYear } from '../dates/eras.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import { suggestChange } from '../lint/change-to.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { type Span, spanText } from '../text/span.js';
import { digitScriptsIn, toArabicDigits, toDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'no-improbable-year',
  summary: {
    en: 'Disallow years that can only be slips of the keyboard',
    th: 'ห้ามใช้ปีที่เป็นไปไม่ได้ซึ่งเกิดจากการพิมพ์พลาด',
  },
  why: {
    en: 'A digit doubled, dropped or hit beside its neighbour moves a date by a century: 2662, 3568, 256.',
    th: 'ตัวเลขที่พิมพ์ซ้ำ ตกหล่น หรือพลาดไปแป้นข้าง ๆ ทำให้วันที่คลาดไปนับร้อยปี เช่น 2662, 3568, 256',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'เมื่อวันที่ 9 มกราคม ⟦2662⟧', good: 'เมื่อวันที่ 9 มกราคม 2562' },
    { bad: 'ภายในวันที่ 30 กันยายน ⟦3568⟧', good: 'ภายในวันที่ 30 กันยายน 2568' },
  ],
};

/** In a date with its day, a later Buddhist year than this is no plan but a slip. */
const LAST_PROBABLE_YEAR = 2649;
const CENTURY = 100;

/** A hundred years ago and today in one release: the anniversary of a birth, a school, a treaty. */
const ANNIVERSARY = /(?:100|๑๐๐)\s*ปี|ครบรอบ|ศตวรรษ|ชาตกาล|ประสูติ|พระราชสมภพ/u;

interface WrittenYear {
  readonly span: Span;
  readonly digits: string;
  readonly value: number;
}

function writtenYear(text: string, { day, parts }: DateEnd): WrittenYear | undefined {
  if (!parts.year || day === null) return undefined;
  const digits = spanText(text, parts.year);
  return { span: parts.year, digits, value: Number(toArabicDigits(digits)) };
}

type Day = Pick<DateEnd, 'year' | 'month' | 'day'>;

function dayKey({ year, month, day }: Day): string {
  return [year, month, day].join(' ');
}

/** Tells whether the same day a hundred years later stands in the release, which is no anniversary. */
function centuryTester({ text }: PressRelease, dates: readonly DateExpression[]) {
  const isAnniversary = ANNIVERSARY.test(text);
  const days = new Set(dates.map(({ ends: [first] }) => dayKey(first)));
  return ({ year, month, day }: Day): boolean =>
    year !== null && !isAnniversary && days.has(dayKey({ year: year + CENTURY, month, day }));
}

/** The Buddhist year that was meant, as far as the date engine or the release settle it. */
function meantYear(
  date: DateExpression,
  end: DateEnd,
  year: WrittenYear,
  isOff: () => boolean,
): number | 'unsettled' | undefined {
  if (date.language !== 'th') return undefined;
  if (Number.isNaN(year.value) || year.digits.length === 3 || LAST_PROBABLE_YEAR < year.value) {
    if (date.problem !== 'typo') return undefined;
    return end.year === null ? 'unsettled' : toBuddhistYear(end.year, end.month ?? undefined);
  }
  return date.era === 'BE' && isOff() ? year.value + CENTURY : undefined;
}

function report({ span, digits }: WrittenYear, meant: number | 'unsettled'): Finding {
  if (meant === 'unsettled') {
    return {
      span,
      message: {
        en: `${digits} is no year; write it with four digits`,
        th: `${digits} ไม่ใช่ปีที่ถูกต้อง ควรเขียนให้ครบสี่หลัก`,
      },
    };
  }
  const right = toDigits(String(meant), digitScriptsIn(digits).thai ? 'thai' : 'arabic');
  return {
    span,
    message: {
      en: `${digits} is hardly the year that is meant; write ${right}`,
      th: `${digits} ไม่น่าใช่ปีที่ตั้งใจเขียน ควรเขียน ${right}`,
    },
    fixes: [suggestChange(span, right)],
  };
}

function* check(release: PressRelease): Iterable<Finding> {
  const dates = datesIn(release);
  const isCenturyOff = centuryTester(release, dates);
  for (const date of dates) {
    for (const end of date.ends) {
      const year = writtenYear(release.text, end);
      if (!year) continue;
      const meant = meantYear(date, end, year, () => isCenturyOff(end));
      if (meant !== undefined) yield report(year, meant);
    }
  }
}

export const noImprobableYear: DocumentRule = { scope: 'document', meta, check };
