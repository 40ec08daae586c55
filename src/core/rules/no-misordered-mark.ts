import type { Block } from '../document/block.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { likeliestFirst } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-misordered-mark',
  summary: {
    en: 'Disallow vowels and marks typed in the wrong order',
    th: 'ห้ามพิมพ์สระและเครื่องหมายผิดลำดับ',
  },
  why: {
    en: 'A tone mark typed before its vowel, or thanthakhat before one, may look right; but no search finds the word, and other programs draw it wrongly.',
    th: 'วรรณยุกต์หรือทัณฑฆาตที่พิมพ์ก่อนสระอาจดูปกติ แต่ค้นหาคำไม่พบ และโปรแกรมอื่นอาจแสดงผลผิด',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'ลง⟦พ้ื⟧นที่เพื่อรับฟังปัญหา', good: 'ลงพื้นที่เพื่อรับฟังปัญหา' },
    { bad: 'แจกเมล็ดพัน⟦ธ์ุ⟧ข้าว', good: 'แจกเมล็ดพันธุ์ข้าว' },
    { bad: 'ราคาไม่⟦ตำ่⟧กว่าเดิม', good: 'ราคาไม่ต่ำกว่าเดิม' },
  ],
};

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  for (const { kind, span, repairs } of markFaultsIn(block)) {
    if (kind !== 'misordered-mark') continue;
    const readings = likeliestFirst(block.text, span, repairs, segment);
    const [right = ''] = readings;
    yield {
      span,
      message: {
        en: `These marks are typed in the wrong order; write “${right}”`,
        th: `พิมพ์สระหรือเครื่องหมายผิดลำดับ ควรพิมพ์ว่า “${right}”`,
      },
      fixes:
        readings.length === 1
          ? [safeChange(span, right)]
          : readings.map((reading) => suggestedChange(span, reading)),
    };
  }
}

export const noMisorderedMark: BlockRule = { scope: 'block', meta, check };
