import { noDoubleSpace } from '../../../src/core/rules/no-double-space.js';
import { testRule } from '../../support/test-rule.js';

testRule(noDoubleSpace, {
  passes: {
    'one space': 'พัฒนาทักษะ อย่างต่อเนื่อง',
    'a line break of Markdown and an indent': 'บรรทัดแรก  \nบรรทัดสอง\n\n    ย่อหน้าที่เยื้องไว้',
    'the columns of a table': '| ปี   | จำนวน |\n| --- | --- |\n| 2562 |    12 |',
    'a code span': '`a  b`',
  },
  flags: {
    'every run in one report, at the first': {
      text: 'พัฒนา⟦  ⟧ทักษะ  อย่าง\u00a0 ต่อเนื่อง\n\nทั่วประเทศ   ต่อไป',
      says: 'Two or more spaces in a row, in 4 places of this release; write one',
      fixed: 'พัฒนา ทักษะ อย่าง ต่อเนื่อง\n\nทั่วประเทศ ต่อไป',
    },
    'a run in the title': {
      text: '---\ntitle:\n  th: รัฐมนตรี⟦  ⟧หารือ\n---\n',
      says: 'เว้นวรรคซ้อนกัน 1 แห่งในข่าวฉบับนี้ ควรเว้นเพียงช่องเดียว',
      fixed: '---\ntitle:\n  th: รัฐมนตรี หารือ\n---\n',
    },
  },
});
