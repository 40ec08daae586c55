import { frontmatterSchema } from '../../../src/core/rules/frontmatter-schema.js';
import { testRule } from '../../support/test-rule.js';

const TITLE = 'title:\n  th: ลงนามบันทึกความร่วมมือ';

testRule(frontmatterSchema, {
  passes: {
    'no frontmatter': 'ข่าว',
    'what a draft needs': `---\ntype: press-release\n${TITLE}\ndate: 2019-12-12\n---\n`,
    'a date with a time': `---\ntype: press-release\n${TITLE}\ndate: 2019-12-12T16:00:00+07:00\n---\n`,
    'frontmatter that does not parse, which has its own rule': '---\ntype: a\ntype: b\n---\n',
  },
  flags: {
    'a missing key, at the start of the frontmatter': {
      text: `⟦---⟧\ntype: press-release\n${TITLE}\n---\n`,
      says: 'The key “date” is missing; add it',
    },
    'a value that is none of the choices': {
      text: `---\ntype: press-release\n${TITLE}\ndate: 2019-12-12\nstatus: ⟦done⟧\n---\n`,
      says: '“status” is one of: draft, review, approved, published, withdrawn',
    },
    'a value of another kind': {
      text: `---\ntype: press-release\n${TITLE}\ndate: 2019-12-12\nlanguages: ⟦th⟧\n---\n`,
    },
    'a Thai date': {
      text: `---\ntype: press-release\n${TITLE}\ndate: ⟦๑๒ ธันวาคม ๒๕๖๒⟧\n---\n`,
      says: 'รูปแบบของ “date” ไม่ถูกต้อง วันที่ให้เขียนแบบ 2019-12-31',
    },
  },
});
