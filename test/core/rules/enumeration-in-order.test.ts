import { enumerationInOrder } from '../../../src/core/rules/enumeration-in-order.js';
import { testRule } from '../../support/test-rule.js';

testRule(enumerationInOrder, {
  passes: {
    'a list in order': '1. ก\n2. ข\n3. ค',
    'a list that Markdown numbers': '1. ก\n1. ข\n1. ค',
    'numbers that stand twice': '1) ก 2) ข 2) ค 3) ง',
    'items of a law': 'ตามมาตรา 34 (1) มาตรา 35 (2) และมาตรา 36 (4)',
    'the rows of a table': '| 1) | 2) | 4) | 5) |\n| --- | --- | --- | --- |\n| ก | ข | ค | ง |',
    'a code span': '1) ก 2) ข `4) ค 5) ง`',
  },
  flags: {
    'a list of Markdown': {
      text: '1. ก\n2. ข\n⟦4.⟧ ค\n5. ง',
      says: '4. follows 2.; 3. is missing',
      fixed: '1. ก\n2. ข\n3. ค\n4. ง',
    },
    'a list of Markdown in a quotation': {
      text: '> 1. ก\n> 2. ข\n> ⟦4.⟧ ค',
      fixed: '> 1. ก\n> 2. ข\n> 3. ค',
    },
    'a list within a paragraph, in Thai digits': {
      text: 'ได้แก่ (๑) ก (๒) ข และ ⟦(๔)⟧ ค',
      says: 'ข้อ (๔) ต่อจากข้อ (๒) ขาดข้อ (๓)',
      fixed: 'ได้แก่ (๑) ก (๒) ข และ (๓) ค',
    },
    letters: { text: 'ก) หนึ่ง ⟦ค)⟧ สอง ง) สาม', fixed: 'ก) หนึ่ง ข) สอง ค) สาม' },
    'a list over several paragraphs': {
      text: '1) ก\n\nรายละเอียด\n\n2) ข\n\n⟦4)⟧ ค',
      format: 'text',
      fixed: '1) ก\n\nรายละเอียด\n\n2) ข\n\n3) ค',
    },
  },
});
