import { MEASURE_WORDS } from '../data/measure-words.js';
import { MONTHS } from '../data/months.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { safeChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { ANY_DIGIT } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'number-spacing',
  summary: {
    en: 'Require a space between a number and the Thai word that belongs to it',
    th: 'ตัวเลขกับคำไทยที่ใช้คู่กันต้องเว้นวรรค',
  },
  why: {
    en: 'The Royal Society asks for a space on both sides of a number; 99 of 100 in releases have it. Names such as 5จี and โควิด19, and marks of footnotes, are left alone.',
    th: 'ราชบัณฑิตยสภากำหนดให้เว้นวรรคระหว่างตัวหนังสือกับตัวเลข และในข่าวเว้นกันถึงร้อยละ 99 ส่วนชื่ออย่าง 5จี โควิด19 และเลขเชิงอรรถไม่นับ',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'พบผู้ป่วย ⟦21ราย⟧ ใน 10 ประเทศ', good: 'พบผู้ป่วย 21 ราย ใน 10 ประเทศ' },
    { bad: 'ครั้ง⟦ที่11⟧/2560', good: 'ครั้งที่ 11/2560' },
  ],
};

const MONTH = MONTHS.map(({ thai }) => thai).join('|');
const NUMBER = `${ANY_DIGIT}+(?:[.,]${ANY_DIGIT}+)*`;

/** What a number follows, and no footnote: ที่11 · ปี2563 · มกราคม2563 */
const AFTER_WORD =
  '(?<word>(?:ที่|จำนวน|ร้อยละ|อีก|กว่า|ประมาณ|เพียง|ราว|มาตรา|ตั้งแต่|ชั้น|อายุ)(?=[0-9๐-๙])' +
  `|(?:ปี|${MONTH})(?=${ANY_DIGIT}{4}(?!${ANY_DIGIT})))`;

/** Some begin other words: รายละเอียด, ข้อมูล. Times have a rule of their own. */
const UNIT = MEASURE_WORDS.filter((word) => !['แห่ง', 'น.', 'นาฬิกา'].includes(word))
  .map((word) => word.replace('.', String.raw`\.`))
  .map((word) => word.replace(/^(?:ราย|ข้อ)$/u, '$&(?![ก-๙])'))
  .join('|');

/** ที่11 · 21ราย, but no marks of footnotes: 1 at the beginning of a line. */
const GLUED = new RegExp(
  String.raw`${AFTER_WORD}(?<next>${NUMBER})(?<nextUnit>${UNIT}|${MONTH})?` +
    String.raw`|(?=${ANY_DIGIT})(?<=\S[ \u00a0]{0,9})(?<![ก-๙A-Za-z0-9๐-๙.,:/-])` +
    `(?<number>${NUMBER})(?<unit>${UNIT}|${MONTH})`,
  'gu',
);

const HAS_DIGIT = new RegExp(ANY_DIGIT, 'u');

/** What stands together, with a space between each. */
function spaced(groups: Partial<Record<string, string>>): string {
  const { word, next, nextUnit, number, unit } = groups;
  return [word, next, nextUnit, number, unit].filter((part) => part !== undefined).join(' ');
}

function* check(block: Block): Iterable<Finding> {
  if (!HAS_DIGIT.test(block.text)) return;
  for (const { 0: own, index, groups = {} } of block.text.matchAll(GLUED)) {
    const span = { start: index, end: index + own.length };
    if (isProtected(block, span)) continue;
    const right = spaced(groups);
    yield {
      span,
      message: {
        en: `A space is missing between the number and its word; write “${right}”`,
        th: `ตัวเลขกับคำติดกัน ควรเว้นวรรคเป็น “${right}”`,
      },
      fixes: [safeChange(span, right)],
    };
  }
}

export const numberSpacing: BlockRule = { scope: 'block', meta, check };
