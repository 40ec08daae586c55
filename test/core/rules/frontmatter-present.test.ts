import { frontmatterPresent } from '../../../src/core/rules/frontmatter-present.js';
import { testRule } from '../../support/test-rule.js';

testRule(frontmatterPresent, {
  passes: {
    'a frontmatter': '---\ntype: press-release\n---\n\nข่าว',
    'a frontmatter without keys': '---\n---\n\nข่าว',
    'a frontmatter that cannot be read': '---\ntype: [\n---\n',
    'an empty file': '',
    'a file of blank lines': '\n \n',
    'plain text, which has none': { text: 'ข่าว', format: 'text' },
  },
  flags: {
    'a rule in the first line, which is no frontmatter': {
      text: '⟦---⟧\n\nข่าว ณ วันนี้ (11 ธันวาคม 2562)\nเนื้อข่าว\n',
      fixed:
        '---\ntype: press-release\ntitle:\n  th: ข่าว ณ วันนี้ (11 ธันวาคม 2562)\ndate: 2019-12-11\nlanguages: [th]\n---\n\n---\n\nข่าว ณ วันนี้ (11 ธันวาคม 2562)\nเนื้อข่าว\n',
    },
    'a release without a date, with today’s': {
      text: '⟦# ข่าวด่วน⟧\n\nกระทรวงพาณิชย์แถลง\n',
      says: 'ข่าวนี้ยังไม่มีส่วนหัว ให้เพิ่ม type, title และ date ระหว่างบรรทัด --- สองบรรทัดที่ต้นไฟล์',
      fixed:
        '---\ntype: press-release\ntitle:\n  th: ข่าวด่วน\ndate: 2019-12-11\nlanguages: [th]\n---\n\n# ข่าวด่วน\n\nกระทรวงพาณิชย์แถลง\n',
    },
  },
});
