import { noRepeatedHeadline } from '../../../src/core/rules/no-repeated-headline.js';
import { testRule } from '../../support/test-rule.js';

const HEADLINE = 'รัฐมนตรีดิจิทัลหารือความร่วมมือกับญี่ปุ่น';
const CUT = `${HEADLINE} `.repeat(5).slice(0, 180);
const LEAD = 'วันนี้ รัฐมนตรีว่าการกระทรวงพบหารือกับเอกอัครราชทูต';

testRule(noRepeatedHeadline, {
  passes: {
    'a headline and a lead': `# ${HEADLINE}\n\n${LEAD}`,
    'a title and a heading that say the same': `---\ntitle:\n  th: ${HEADLINE}\n---\n# ${HEADLINE}\n\n${LEAD}`,
    'a lead that begins like the headline': `# ${HEADLINE}\n\n${HEADLINE} เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๒`,
    'a short line that stands twice': '# แถลงการณ์ร่วม\n\nแถลงการณ์ร่วม',
    'the headline once behind the first line of the website': {
      text: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${HEADLINE}\n\n${HEADLINE}\n${LEAD}`,
      format: 'text',
    },
  },
  flags: {
    'the heading again as a paragraph, and deletes its line': {
      text: `# ${HEADLINE}\n\n⟦${HEADLINE}⟧\n\n${LEAD}`,
      says: 'The headline stands here again; delete this line',
      fixed: `# ${HEADLINE}\n\n${LEAD}`,
    },
    'the title again as the lead': {
      text: `---\ntitle:\n  th: "${HEADLINE}"\n---\n\n⟦${HEADLINE}⟧\n\n${LEAD}`,
      fixed: `---\ntitle:\n  th: "${HEADLINE}"\n---\n\n${LEAD}`,
    },
    'a copy that differs in spaces only': {
      text: `# ${HEADLINE} ครั้งที่ ๒\n\n⟦${HEADLINE}\u00a0 ครั้งที่\u200b ๒⟧\n\n${LEAD}`,
    },
    'the second line of a pasted text': {
      text: `${HEADLINE}\n⟦${HEADLINE}⟧\n${LEAD}`,
      says: 'บรรทัดนี้ซ้ำกับหัวข่าว ควรลบออก',
      fixed: `${HEADLINE}\n${LEAD}`,
    },
    'a headline of several lines again': {
      text: `${HEADLINE}\n⟦${HEADLINE}⟧\nครั้งที่ ๒\nณ กรุงเทพฯ\n⟦${HEADLINE}⟧\n⟦ครั้งที่ ๒⟧\n${LEAD}`,
      format: 'text',
      fixed: `${HEADLINE}\nครั้งที่ ๒\nณ กรุงเทพฯ\n${LEAD}`,
    },
    'the whole of a headline that the website cut, if it stands twice': {
      text: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${CUT}\n\n${CUT}ตอนท้าย\n⟦${CUT}ตอนท้าย⟧\n${LEAD}`,
      format: 'text',
    },
    'three copies in a row, each once': {
      text: `${HEADLINE}\n⟦${HEADLINE}⟧\n⟦${HEADLINE}⟧\n⟦${HEADLINE}⟧\n${LEAD}`,
      format: 'text',
      fixed: `${HEADLINE}\n${LEAD}`,
    },
    'every copy but the first in a text of the website': {
      text: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${HEADLINE}\n\nวันพุธที่ 11 ธันวาคม 2562\n${HEADLINE}\n⟦${HEADLINE}⟧\n${LEAD}`,
      format: 'text',
      fixed: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${HEADLINE}\n\nวันพุธที่ 11 ธันวาคม 2562\n${HEADLINE}\n${LEAD}`,
    },
  },
});
