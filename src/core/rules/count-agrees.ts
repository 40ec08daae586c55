import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { findCountedLists } from '../numerals/counted-lists.js';

const meta: RuleMeta = {
  id: 'count-agrees',
  summary: {
    en: 'Require a list to have as many items as the text says',
    th: 'จำนวนข้อต้องตรงกับที่บอกไว้',
  },
  why: {
    en: 'One of the two is wrong, and readers count: an item was added or dropped, and the number before the list was forgotten.',
    th: 'ตัวเลขหรือรายการอย่างใดอย่างหนึ่งผิด มักเกิดจากเพิ่มหรือตัดข้อแล้วลืมแก้จำนวนที่บอกไว้ข้างหน้า',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'ขับเคลื่อน ⟦2⟧ โครงการ ได้แก่ 1) อาหารปลอดภัย 2) ผ้าไทย และ 3) อำเภอสะอาด',
      good: 'ขับเคลื่อน 3 โครงการ ได้แก่ 1) อาหารปลอดภัย 2) ผ้าไทย และ 3) อำเภอสะอาด',
    },
  ],
};

function* check(block: Block): Iterable<Finding> {
  for (const { count, said, items } of findCountedLists(block.text)) {
    if (said === items.length || items.some(({ span }) => isProtected(block, span))) continue;
    const listed = String(items.length);
    yield {
      span: count,
      message: {
        en: `The text says ${String(said)}, the list behind it has ${listed}`,
        th: `ข้อความบอกว่ามี ${String(said)} แต่รายการมี ${listed} ข้อ`,
      },
      related: items.map(({ span }) => ({ span, message: { en: 'An item', th: 'รายการ' } })),
    };
  }
}

export const countAgrees: BlockRule = { scope: 'block', meta, check };
