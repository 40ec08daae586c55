import { numbersIn } from '../facts/numerals-of.js';
import type { Block } from '../document/block.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { type DigitScript, toDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'no-mixed-digits-in-number',
  summary: {
    en: 'Disallow Thai and Arabic digits in one number',
    th: 'ห้ามใช้เลขไทยปนกับเลขอารบิกในจำนวนเดียวกัน',
  },
  why: {
    en: 'Such a number is always a slip of the keyboard, most often an Arabic 0 for ๐, and a search for either form misses it.',
    th: 'ตัวเลขเช่นนี้เกิดจากการพิมพ์พลาดเสมอ ที่พบบ่อยที่สุดคือพิมพ์ 0 แทน ๐ และค้นหาด้วยเลขแบบใดก็ไม่พบ',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'เมื่อวันที่ ๑๑ ธันวาคม ⟦๒๕60⟧', good: 'เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๐' },
    { bad: 'เวลา ⟦1๖.๐๐⟧ น.', good: 'เวลา ๑๖.๐๐ น.' },
  ],
};

/** The digits of which there are more; on a tie Thai ones, for which 0 and ๐ are confused. */
function majorityScript(text: string): DigitScript {
  const thai = text.match(/[๐-๙]/g)?.length ?? 0;
  const arabic = text.match(/[0-9]/g)?.length ?? 0;
  return arabic <= thai ? 'thai' : 'arabic';
}

function* check(block: Block): Iterable<Finding> {
  for (const { span, text, script } of numbersIn(block)) {
    if (script !== 'mixed') continue;
    const right = toDigits(text, majorityScript(text));
    yield {
      span,
      message: {
        en: `${text} mixes Thai and Arabic digits; write ${right}`,
        th: `${text} ปนเลขไทยกับเลขอารบิก ควรเขียนว่า ${right}`,
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

export const noMixedDigitsInNumber: BlockRule = { scope: 'block', meta, check };
