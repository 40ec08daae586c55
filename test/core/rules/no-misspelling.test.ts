import { noMisspelling } from '../../../src/core/rules/no-misspelling.js';
import { testRule } from '../../support/test-rule.js';

testRule(noMisspelling, {
  passes: {
    'the right form': 'พัฒนาแพลตฟอร์มดิจิทัล',
    'a web address': 'https://www.example.go.th/?q=บุคคลากร',
    'a code span': '`บุคคลากร`',
  },
  flags: {
    'a word in the middle of a sentence': {
      text: 'เน้นส่งเสริมการใช้⟦เพลตฟอร์ม⟧ของไปรษณีย์',
      says: '“เพลตฟอร์ม” is misspelt; write “แพลตฟอร์ม”',
      fixed: 'เน้นส่งเสริมการใช้แพลตฟอร์มของไปรษณีย์',
    },
    'a word at the start and one at the end': {
      text: '⟦บุคคลากร⟧มีส่วนร่วมใน⟦ปฎิบัติ⟧',
      fixed: 'บุคลากรมีส่วนร่วมในปฏิบัติ',
    },
    'the title in the frontmatter': {
      text: '---\ntitle:\n  th: แก้ไข⟦กฏหมาย⟧\n---\n',
      says: '“กฏหมาย” สะกดผิด ควรเขียนว่า “กฎหมาย”',
      fixed: '---\ntitle:\n  th: แก้ไขกฎหมาย\n---\n',
    },
  },
});
