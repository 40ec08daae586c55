import type { FrontmatterNode, FrontmatterScalar } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { walkScalars } from '../facts/frontmatter-scalars.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';

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

const BUDDHIST_OFFSET = 543;

/** A release about a later year than this, or an event before BE 2400, has no ISO date of its own. */
const FIRST_BUDDHIST_YEAR = 2400;
const FIRST_DOUBLED_YEAR = FIRST_BUDDHIST_YEAR + BUDDHIST_OFFSET;

const ISO_DATE = /^(?<year>[0-9]{4})-[0-9]{2}(?:-[0-9]{2}(?:[T ].*)?)?$/u;

function christianYear(year: number): number {
  return year - (FIRST_DOUBLED_YEAR <= year ? 2 * BUDDHIST_OFFSET : BUDDHIST_OFFSET);
}

function yearSpan(text: string, { span }: FrontmatterScalar, year: string): Span {
  const start = text.indexOf(year, span.start);
  return { start, end: start + year.length };
}

function* checkScalars(text: string, root: FrontmatterNode | undefined): Iterable<Finding> {
  for (const scalar of walkScalars(root)) {
    const written = ISO_DATE.exec(String(scalar.value))?.groups?.['year'];
    if (written === undefined || Number(written) < FIRST_BUDDHIST_YEAR) continue;
    const right = String(christianYear(Number(written)));
    const span = yearSpan(text, scalar, written);
    yield {
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
}

function check(release: PressRelease): Iterable<Finding> {
  return checkScalars(release.text, release.frontmatter?.root);
}

export const noBuddhistYearInIsoDate: DocumentRule = { scope: 'document', meta, check };
