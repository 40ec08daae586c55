import type { PressRelease } from '../document/press-release.js';
import { isProtected } from '../document/press-release.js';
import { perBlock } from '../facts/per-block.js';
import { foundPerStretch, placing } from '../facts/per-stretch.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import type { TextEdit } from '../text/edit.js';

const meta: RuleMeta = {
  id: 'no-double-space',
  summary: {
    en: 'Disallow two or more spaces in a row',
    th: 'ห้ามเว้นวรรคซ้อนกันตั้งแต่สองช่องขึ้นไป',
  },
  why: {
    en: 'Runs of spaces come from web editors and from aligning by hand; they tear gaps into the text as soon as it is set otherwise. One report tells of all of them.',
    th: 'ช่องว่างซ้อนมาจากโปรแกรมบนเว็บหรือการจัดย่อหน้าด้วยมือ เมื่อนำไปจัดหน้าใหม่จะเกิดช่องโหว่ในข้อความ รายงานครั้งเดียวครอบคลุมทั้งฉบับ',
  },
  levels: { draft: 'info', publish: 'warning' },
  examples: [
    {
      bad: 'พัฒนาทักษะดิจิทัล⟦  ⟧อย่างต่อเนื่อง  ทั่วประเทศ',
      good: 'พัฒนาทักษะดิจิทัล อย่างต่อเนื่อง ทั่วประเทศ',
    },
  ],
};

/** At the ends of a line spaces are Markdown's line break, an indent, or nothing anybody sees. */
const TWO = /[ \u00a0]{2}/u;
const RUN = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;

/** Each run of spaces as the edit that leaves one of them. */
const editsInBlock = perBlock((block): readonly TextEdit[] =>
  block.kind === 'table-row' || !TWO.test(block.text)
    ? []
    : Array.from(block.text.matchAll(RUN), ({ 0: run, index }) => ({
        span: { start: index, end: index + run.length },
        text: ' ',
      })).filter(({ span }) => !isProtected(block, span)),
);

const editsAt = placing(foundPerStretch(editsInBlock));

function* check(release: PressRelease): Iterable<Finding> {
  const runs = release.stretches.flatMap(editsAt);
  const [first] = runs;
  if (!first) return;
  const places = runs.length === 1 ? 'place' : 'places';
  yield {
    span: first.span,
    message: {
      en: `Two or more spaces in a row, in ${runs.length} ${places} of this release; write one`,
      th: `เว้นวรรคซ้อนกัน ${runs.length} แห่งในข่าวฉบับนี้ ควรเว้นเพียงช่องเดียว`,
    },
    fixes: [
      {
        title: { en: 'Leave one space in each place', th: 'เหลือช่องว่างแห่งละหนึ่งช่อง' },
        safe: true,
        edits: runs,
      },
    ],
  };
}

export const noDoubleSpace: DocumentRule = { scope: 'document', meta, check };
