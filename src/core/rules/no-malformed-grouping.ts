import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { findMalformedGroupings } from '../numerals/number-grouping.js';

const meta: RuleMeta = {
  id: 'no-malformed-grouping',
  summary: {
    en: 'Disallow commas in a number elsewhere than between thousands',
    th: 'ห้ามใส่จุลภาคในจำนวนเลขผิดหลัก',
  },
  why: {
    en: 'Nobody can tell whether a digit is missing, doubled, or behind a decimal point; in an amount of money that is a factor of ten or a hundred.',
    th: 'ผู้อ่านบอกไม่ได้ว่าตัวเลขขาด เกิน หรือเป็นทศนิยม หากเป็นจำนวนเงินอาจคลาดเคลื่อนสิบเท่าหรือร้อยเท่า',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'เบิกจ่ายแล้ว ⟦942,707,43⟧ ล้านบาท', good: 'เบิกจ่ายแล้ว 942,707.43 ล้านบาท' },
    { bad: 'ผู้เข้าร่วมกว่า ⟦1, 300⟧ คน', good: 'ผู้เข้าร่วมกว่า 1,300 คน' },
  ],
};

function* check(block: Block): Iterable<Finding> {
  for (const { span, text, repairs } of findMalformedGroupings(block.text)) {
    if (isProtected(block, span)) continue;
    const right = repairs[0] ?? '';
    yield {
      span,
      message: {
        en: `The commas of ${text} do not part thousands; ${right} may be meant`,
        th: `จุลภาคใน ${text} ผิดหลัก น่าจะเป็น ${right}`,
      },
      fixes: repairs.map((repair) => suggestedChange(span, repair)),
    };
  }
}

export const noMalformedGrouping: BlockRule = { scope: 'block', meta, check };
