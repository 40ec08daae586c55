import type { Block } from '../document/block.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import type { Localized } from '../l10n/locale.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { likeliestFirst } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-repeated-mark',
  summary: {
    en: 'Disallow a vowel or mark twice on one consonant, or two that exclude each other',
    th: 'ห้ามใส่สระหรือเครื่องหมายซ้ำ หรือสองตัวที่อยู่ด้วยกันไม่ได้ บนพยัญชนะเดียวกัน',
  },
  why: {
    en: 'The second mark often lies exactly over the first and cannot be seen, until another font or a search shows it.',
    th: 'เครื่องหมายตัวที่สองมักทับตัวแรกพอดีจนมองไม่เห็น จนกว่าจะเปลี่ยนฟอนต์หรือค้นหา',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'การพัฒนาใน 4 มิ⟦ติิ⟧', good: 'การพัฒนาใน 4 มิติ' },
    { bad: 'ขยาย⟦พื่้⟧นที่', good: 'ขยายพื้นที่' },
  ],
};

function messageFor(kind: 'repeated-mark' | 'conflicting-marks', right: string): Localized {
  if (kind === 'repeated-mark') {
    return {
      en: `A vowel or mark is typed twice; write “${right}”`,
      th: `พิมพ์สระหรือเครื่องหมายซ้ำ ควรพิมพ์ว่า “${right}”`,
    };
  }
  return {
    en: `These marks cannot stand together; “${right}” may be meant`,
    th: `สระหรือเครื่องหมายนี้อยู่ด้วยกันไม่ได้ น่าจะเป็น “${right}”`,
  };
}

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  for (const { kind, span, repairs } of markFaultsIn(block)) {
    if (kind !== 'repeated-mark' && kind !== 'conflicting-marks') continue;
    const readings = likeliestFirst(block.text, span, repairs, segment);
    const [right] = readings;
    yield {
      span,
      message:
        right === undefined
          ? {
              en: 'These marks cannot stand together; type the syllable anew',
              th: 'สระหรือเครื่องหมายนี้อยู่ด้วยกันไม่ได้ ควรพิมพ์พยางค์นี้ใหม่',
            }
          : messageFor(kind, right),
      fixes: readings.map((reading) =>
        kind === 'repeated-mark' ? safeChange(span, reading) : suggestedChange(span, reading),
      ),
    };
  }
}

export const noRepeatedMark: BlockRule = { scope: 'block', meta, check };
