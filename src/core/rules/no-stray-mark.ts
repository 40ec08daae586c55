import type { Block } from '../document/block.js';
import { lostSaraAmIn } from '../facts/lost-sara-am-in.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import type { Localized } from '../l10n/locale.js';
import { suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { overlapsAny } from '../text/span.js';
import { likeliestFirst } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-stray-mark',
  summary: {
    en: 'Disallow vowels and marks that belong to no consonant',
    th: 'ห้ามมีสระหรือเครื่องหมายที่ไม่มีพยัญชนะรองรับ',
  },
  why: {
    en: 'A letter before the mark was lost, or the mark itself is left over from another word.',
    th: 'พยัญชนะข้างหน้าหายไป หรือเครื่องหมายนั้นหลงเหลือมาจากคำอื่น',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'เห็นชอบ⟦เแ⟧ผนการดำเนินงาน', good: 'เห็นชอบแผนการดำเนินงาน' },
    { bad: 'ดำเนินการอ⟦ย่ า⟧งต่อเนื่อง', good: 'ดำเนินการอย่างต่อเนื่อง' },
  ],
};

function messageFor(right: string | undefined): Localized {
  if (right === undefined || right.trim() === '') {
    return {
      en: 'This vowel or mark belongs to no consonant; delete it, or type the letter that is missing',
      th: 'สระหรือเครื่องหมายนี้ไม่มีพยัญชนะรองรับ ให้ลบออกหรือเติมพยัญชนะที่หายไป',
    };
  }
  return {
    en: `A vowel or mark stands here without its consonant; “${right}” may be meant`,
    th: `สระหรือเครื่องหมายตรงนี้ไม่มีพยัญชนะรองรับ น่าจะเป็น “${right}”`,
  };
}

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  // ส าหรับ is a word that lost its sara am, which a rule of its own reports.
  const torn = lostSaraAmIn(block).flatMap(({ span, isTorn }) => (isTorn ? [span] : []));
  for (const { kind, span, repairs } of markFaultsIn(block)) {
    if (kind !== 'stray-mark' || overlapsAny(torn, span)) continue;
    const readings = likeliestFirst(block.text, span, repairs, segment);
    yield {
      span,
      message: messageFor(readings[0]),
      fixes: readings.map((reading) => suggestedChange(span, reading)),
    };
  }
}

export const noStrayMark: BlockRule = { scope: 'block', meta, check };
