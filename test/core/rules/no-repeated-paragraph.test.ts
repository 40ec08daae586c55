import { noRepeatedParagraph } from '../../../src/core/rules/no-repeated-paragraph.js';
import { testRule } from '../../support/test-rule.js';

const HEADLINE = 'รัฐมนตรีดิจิทัลหารือความร่วมมือด้านเมืองอัจฉริยะและความมั่นคงปลอดภัยไซเบอร์กับญี่ปุ่น ณ กรุงเทพฯ';
const PARAGRAPH = 'ทั้งสองฝ่ายเห็นพ้องให้จัดทำบันทึกความร่วมมือด้านดิจิทัลฉบับใหม่ โดยตั้งเป้าหมายลงนามในเดือนมกราคม';
const LONG = `${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH}`;
const TITLE = '# ไทยหารือญี่ปุ่น\n\n';
const OTHERS = 'หนึ่ง\n\nสอง\n\nสาม\n\nสี่';

testRule(noRepeatedParagraph, {
  passes: {
    'different paragraphs': `${PARAGRAPH}\n\n${PARAGRAPH} ต่อไป`,
    'a short line twice': 'กลุ่มประชาสัมพันธ์\n\nกลุ่มประชาสัมพันธ์',
    'the headline, which has a rule of its own': `# ${HEADLINE}\n\n${HEADLINE}`,
    'a sentence in two places far apart, as in tables': `${PARAGRAPH}\n\n${OTHERS}\n\n${PARAGRAPH}`,
    'the subjects of a meeting, listed and then treated': `1. ${PARAGRAPH}\n\nข้อความ\n\n1. ${PARAGRAPH}`,
    'many lines twice, as cabinet summaries have them': {
      text: ['หัวข่าว', 'ก', 'ข', 'ค', 'ก', 'ข', 'ค']
        .map((name) => `${name} ${PARAGRAPH}`)
        .join('\n'),
      format: 'text',
    },
  },
  flags: {
    'a paragraph pasted twice, and deletes its line': {
      text: `${TITLE}${PARAGRAPH}\n\n⟦${PARAGRAPH}⟧\n\nจบ`,
      says: 'This paragraph stands here for the second time; delete it',
      fixed: `${TITLE}${PARAGRAPH}\n\nจบ`,
    },
    'a copy that differs in spaces only': {
      text: `${HEADLINE}\n${PARAGRAPH}\n⟦${PARAGRAPH.replace(' ', '\u00a0 ')}⟧\nจบ`,
      format: 'text',
      says: 'ย่อหน้านี้ซ้ำกับย่อหน้าก่อนหน้า ควรลบออก',
    },
    'a long paragraph in two places far apart': {
      text: `${TITLE}${LONG}\n\n${OTHERS}\n\n⟦${LONG}⟧`,
    },
  },
});
