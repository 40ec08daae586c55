import { noDecomposedSaraAm } from '../../../src/core/rules/no-decomposed-sara-am.js';
import { testRule } from '../../support/test-rule.js';

testRule(noDecomposedSaraAm, {
  passes: {
    'sara am in one piece': 'ผู้นำกำหนดแนวทางสำคัญเรื่องน้ำ',
    'nikhahit in Pali': 'อตฺตานํ อุปมํ กเร',
    'a code span': '`สํา`',
  },
  flags: {
    'nikhahit and sara aa': {
      text: 'ประ⟦จํา⟧ปี',
      says: 'Sara am is typed in two pieces here; write “จำ”',
      fixed: 'ประจำปี',
    },
    'a tone mark between or before the two': {
      text: '⟦นํ้า⟧และ⟦น้ํา⟧',
      fixed: 'น้ำและน้ำ',
    },
    'a zero-width space between the two': {
      text: '⟦กํ\u200bา⟧หนด',
      fixed: 'กำหนด',
    },
    'the title in the frontmatter': {
      text: '---\ntitle:\n  th: ลง⟦นํา⟧\n---\n',
      says: 'สระอำตรงนี้พิมพ์แยกเป็นนิคหิตกับสระอา ควรพิมพ์ว่า “นำ”',
      fixed: '---\ntitle:\n  th: ลงนำ\n---\n',
    },
  },
});
