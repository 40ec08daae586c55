import { toChristianYear } from '../dates/eras.js';
import type { PressRelease } from '../document/press-release.js';
import { FIRST_BUDDHIST_YEAR } from '../frontmatter/iso-years.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { type PlacedScalar, scalarsIn } from '../frontmatter/walk.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'no-buddhist-year-in-iso-date',
  summary: {
    en: 'Disallow Buddhist-era years in ISO dates',
    th: 'ห้ามใช้ปีพุทธศักราชในวันที่แบบ ISO',
  },
  why: {
    en: 'Every program reads `date: 2562-12-12` as a day 543 years ahead, and none of them complains. A year of 3105 is the mark of 543 added twice.',
    th: 'โปรแกรมทุกตัวอ่าน `date: 2562-12-12` เป็นวันที่ในอีก 543 ปีข้างหน้าโดยไม่เตือน ส่วนปี 3105 คือร่องรอยของการบวก 543 สองครั้ง',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: '---\ndate: ⟦2562⟧-12-12\n---\n', good: '---\ndate: 2019-12-12\n---\n' },
    {
      bad: '---\nembargo: "⟦3105⟧-12-12T16:00:00+07:00"\n---\n',
      good: '---\nembargo: "2019-12-12T16:00:00+07:00"\n---\n',
    },
  ],
};

/** Added twice to a Christian year, 543 gives a year from here on. */
const FIRST_DOUBLED_YEAR = 2943;

const ISO_DATE = /^(?<year>[0-9]{4})-(?<month>[0-9]{2})(?:-[0-9]{2}(?:[T ].*)?)?$/u;

function christianYear(year: number, month: number): number {
  const once = FIRST_DOUBLED_YEAR <= year ? toChristianYear(year) : year;
  return toChristianYear(once, month);
}

function toFinding(text: string, { scalar }: PlacedScalar): Finding | undefined {
  const { year: written, month } = ISO_DATE.exec(String(scalar.value))?.groups ?? {};
  if (written === undefined || Number(written) < FIRST_BUDDHIST_YEAR) return undefined;
  const right = String(christianYear(Number(written), Number(month)));
  const start = text.indexOf(written, scalar.span.start);
  const span = { start, end: start + written.length };
  return {
    span,
    message: {
      en: `ISO dates count Christian years; write ${right}, not ${written}`,
      th: `วันที่แบบ ISO ใช้ปีคริสต์ศักราช ควรเขียนว่า ${right} แทน ${written}`,
    },
    fixes: [
      {
        title: { en: `Change to ${right}`, th: `เปลี่ยนเป็น ${right}` },
        safe: true,
        edits: [{ span, text: right }],
      },
    ],
  };
}

const wrongYearsIn = perFrontmatter(({ root }, text): readonly Finding[] =>
  scalarsIn(root).flatMap((placed) => toFinding(text, placed) ?? []),
);

function check({ text, frontmatter }: PressRelease): Iterable<Finding> {
  return frontmatter ? wrongYearsIn(frontmatter, text) : [];
}

export const noBuddhistYearInIsoDate: DocumentRule = { scope: 'document', meta, check };
