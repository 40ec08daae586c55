import type { Block } from '../document/block.js';
import { lostSaraAmIn } from '../facts/lost-sara-am-in.js';
import { suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { fitsAsWords } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-lost-sara-am',
  summary: {
    en: 'Disallow words that have lost their sara am',
    th: 'ห้ามมีคำที่สระอำหลุดหาย',
  },
  why: {
    en: 'Text copied from a PDF file often loses the upper half of sara am, or tears it off its consonant.',
    th: 'ข้อความที่คัดลอกจากไฟล์ PDF มักเสียส่วนบนของสระอำ หรือแยกสระออกจากพยัญชนะ',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'ร่วมกัน⟦กาหนด⟧มาตรฐาน', good: 'ร่วมกันกำหนดมาตรฐาน' },
    { bad: 'งบประมาณ⟦ส าหรับ⟧ปีหน้า', good: 'งบประมาณสำหรับปีหน้า' },
  ],
  doubtsWords: true,
};

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  for (const { span, right, isTorn } of lostSaraAmIn(block)) {
    if (!isTorn && !fitsAsWords(block.text, span, right, segment)) continue;
    yield {
      span,
      message: {
        en: `Sara am was lost here; write “${right}”`,
        th: `สระอำตรงนี้หลุดหาย ควรเขียนว่า “${right}”`,
      },
      fixes: [suggestedChange(span, right)],
    };
  }
}

export const noLostSaraAm: BlockRule = { scope: 'block', meta, check };
