import type { Block } from '../document/block.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import { safeChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'no-decomposed-sara-am',
  summary: {
    en: 'Disallow sara am typed as nikhahit and sara aa',
    th: 'ห้ามพิมพ์สระอำเป็นนิคหิตกับสระอา',
  },
  why: {
    en: 'It looks the same, but no search finds the word, screen readers stumble over it, and some fonts part the two characters. Texts copied from PDF files are full of it.',
    th: 'แม้มองดูเหมือนกัน แต่ค้นหาคำไม่พบ โปรแกรมอ่านหน้าจออ่านผิด และฟอนต์บางแบบแสดงผลแยกกัน มักติดมากับข้อความที่คัดลอกจากไฟล์ PDF',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'ประเด็น⟦สํา⟧คัญของการหารือ', good: 'ประเด็นสำคัญของการหารือ' },
    { bad: 'การบริหารจัดการ⟦น้ํา⟧', good: 'การบริหารจัดการน้ำ' },
  ],
};

function* check(block: Block): Iterable<Finding> {
  for (const { kind, span, repairs } of markFaultsIn(block)) {
    const [right] = repairs;
    if (kind !== 'decomposed-sara-am' || right === undefined) continue;
    yield {
      span,
      message: {
        en: `Sara am is typed in two pieces here; write “${right}”`,
        th: `สระอำตรงนี้พิมพ์แยกเป็นนิคหิตกับสระอา ควรพิมพ์ว่า “${right}”`,
      },
      fixes: [safeChange(span, right)],
    };
  }
}

export const noDecomposedSaraAm: BlockRule = { scope: 'block', meta, check };
