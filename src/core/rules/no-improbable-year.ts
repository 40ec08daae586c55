import type { DateEnd, DateExpression } from '../dates/date-expression.js';
import { toBuddhistYear } from '../dates/eras.js';
import type { PressRelease } from '../document/press-release.js';
import type { PlacedStretch } from '../document/stretch.js';
import { datesInBlock, datesInStretch } from '../facts/dates-in.js';
import { passagesOf } from '../facts/passages-of.js';
import { foundPerStretch, perStretch, placing } from '../facts/per-stretch.js';
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

type Day = Pick<DateEnd, 'year' | 'month' | 'day'>;

/** The year of a Thai date with its day. */
interface WrittenYear {
  readonly span: Span;
  readonly digits: string;
  readonly value: number;
  readonly day: Day;
  readonly date: Pick<DateExpression, 'era' | 'problem'>;
}

function yearsOf(text: string, { language, ends, era, problem }: DateExpression): WrittenYear[] {
  if (language !== 'th') return [];
  return [...ends].flatMap(({ year, month, day, parts }) => {
    if (!parts.year || day === null) return [];
    const digits = spanText(text, parts.year);
    const value = Number(toArabicDigits(digits));
    return [{ span: parts.year, digits, value, day: { year, month, day }, date: { era, problem } }];
  });
}

const yearsIn = foundPerStretch((block): readonly WrittenYear[] =>
  datesInBlock(block).flatMap((date) => yearsOf(block.text, date)),
);

const yearsAt = placing(yearsIn);

function isSlip({ digits, value }: WrittenYear): boolean {
  return Number.isNaN(value) || digits.length === 3 || LAST_PROBABLE_YEAR < value;
}

/** Slips of which the date engine knows. */
const slipsIn = perStretch((stretch): readonly WrittenYear[] =>
  yearsIn(stretch).filter((year) => year.date.problem === 'typo' && isSlip(year)),
);

const slipsAt = placing(slipsIn);

function dayKey({ year, month, day }: Day): string {
  return [year, month, day].join(' ');
}

/** The days that a stretch names, and their years. */
const daysIn = perStretch((stretch) => {
  const days = datesInStretch(stretch).map(({ ends: [first] }) => first);
  return { days: new Set(days.map(dayKey)), years: new Set(days.map(({ year }) => year ?? 0)) };
});

const hasAnniversary = perStretch(({ blocks }) =>
  blocks.some(({ block }) => ANNIVERSARY.test(block.text)),
);

/** Whether two years are a century apart, and no anniversary says why. */
function mayBeCenturyOff(stretches: readonly PlacedStretch[]): boolean {
  const years = new Set<number>();
  for (const { stretch } of stretches) for (const year of daysIn(stretch).years) years.add(year);
  return (
    [...years].some((year) => years.has(year + CENTURY)) &&
    !stretches.some(({ stretch }) => hasAnniversary(stretch))
  );
}

/** Buddhist years of days that stand in the release a hundred years later, too. */
function* yearsOff(stretches: readonly PlacedStretch[]): Iterable<WrittenYear> {
  if (!mayBeCenturyOff(stretches)) return;
  const days = new Set(stretches.flatMap(({ stretch }) => [...daysIn(stretch).days]));
  for (const year of stretches.flatMap(yearsAt)) {
    const { day, date } = year;
    if (date.era !== 'BE' || day.year === null || isSlip(year)) continue;
    if (days.has(dayKey({ ...day, year: day.year + CENTURY }))) yield year;
  }
}

/** The Buddhist year that was meant, as far as the date engine settles it. */
function meantYear({ day }: WrittenYear): number | 'unsettled' {
  return day.year === null ? 'unsettled' : toBuddhistYear(day.year, day.month ?? undefined);
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
  const passages = passagesOf(release);
  for (const year of passages.flatMap(slipsAt)) yield report(year, meantYear(year));
  for (const year of yearsOff(passages)) yield report(year, year.value + CENTURY);
}

export const noImprobableYear: DocumentRule = { scope: 'document', meta, check };
