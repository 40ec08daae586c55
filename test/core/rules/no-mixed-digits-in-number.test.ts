import { noMixedDigitsInNumber } from '../../../src/core/rules/no-mixed-digits-in-number.js';
import { testRule } from '../../support/test-rule.js';

testRule(noMixedDigitsInNumber, {
  passes: {
    'numbers of either sort side by side': 'ชั้น ๔ ห้อง 412',
    'a meeting number of two numbers': 'ครั้งที่ ๑/2562',
    'an identifier with Thai digits beside it': 'เทคโนโลยี 5G จำนวน ๑๒ แห่ง',
    'a code span': 'รหัส `๑2๓`',
    'a web address': 'ดูที่ https://www.example.go.th/๑2',
  },
  flags: {
    'an Arabic zero in a Thai year, and writes it in Thai digits': {
      text: 'พ.ศ. ⟦๒๕60⟧',
      says: '๒๕60 mixes Thai and Arabic digits; write ๒๕๖๐',
      fixed: 'พ.ศ. ๒๕๖๐',
    },
    'a Thai digit in an Arabic amount': { text: 'จำนวน ⟦2๘,000⟧ บาท', fixed: 'จำนวน 28,000 บาท' },
    'a time': {
      text: 'เวลา ⟦09.๓0⟧ น.',
      says: '09.๓0 ปนเลขไทยกับเลขอารบิก ควรเขียนว่า 09.30',
      fixed: 'เวลา 09.30 น.',
    },
    'a number with a zero-width space inside': { text: 'ปี ⟦๒๕\u200b60⟧', fixed: 'ปี ๒๕\u200b๖๐' },
    'the title in the frontmatter': {
      text: '---\ntitle:\n  th: ประชุมปี ⟦๒๕6๒⟧\n---\n',
      fixed: '---\ntitle:\n  th: ประชุมปี ๒๕๖๒\n---\n',
    },
  },
});
