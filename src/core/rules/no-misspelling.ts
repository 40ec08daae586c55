import { MISSPELLINGS } from '../data/misspellings.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import { fitsAsWords } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-misspelling',
  summary: {
    en: 'Disallow words that are often misspelt in releases',
    th: 'ห้ามใช้คำที่มักสะกดผิดในข่าว',
  },
  why: {
    en: "One release in seven carries one of these. The right forms are those of the Royal Society's dictionary and its rules for foreign words.",
    th: 'ข่าวหนึ่งในเจ็ดฉบับมีคำเหล่านี้อยู่ รูปที่ถูกต้องยึดตามพจนานุกรมฉบับราชบัณฑิตยสถานและหลักเกณฑ์การทับศัพท์',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'ส่งเสริมการใช้⟦เพลตฟอร์ม⟧ของไปรษณีย์', good: 'ส่งเสริมการใช้แพลตฟอร์มของไปรษณีย์' },
    { bad: 'พัฒนา⟦บุคคลากร⟧ด้านดิจิทัล', good: 'พัฒนาบุคลากรด้านดิจิทัล' },
  ],
};

const finder = new PhraseFinder(MISSPELLINGS.map(([wrong, right]) => ({ phrase: wrong, right })));

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  for (const { span, entry } of finder.findIn(block.text)) {
    if (isProtected(block, span)) continue;
    const { phrase, right } = entry;
    if (!fitsAsWords(block.text, span, right, segment)) continue;
    yield {
      span,
      message: {
        en: `“${phrase}” is misspelt; write “${right}”`,
        th: `“${phrase}” สะกดผิด ควรเขียนว่า “${right}”`,
      },
      fixes: [
        {
          title: { en: `Change to “${right}”`, th: `เปลี่ยนเป็น “${right}”` },
          safe: false,
          edits: [{ span, text: right }],
        },
      ],
    };
  }
}

export const noMisspelling: BlockRule = { scope: 'block', meta, check };
