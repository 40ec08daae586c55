import { noMisspeltMonth } from '../../../src/core/rules/no-misspelt-month.js';
import { testRule } from '../../support/test-rule.js';

testRule(noMisspeltMonth, {
  passes: {
    'months in full and short': '12 กรกฎาคม 2562, 12 ก.ค. 62, 12 July 2019',
    'a month as it is spoken': '12 สิงหา มหาราชินี',
    'พฤหัส for พฤหัสบดี': 'วันพฤหัสที่ 12 ธันวาคม 2562',
    'a word that is nearly a month': 'มีนา คมชัด ลงพื้นที่ 12 อำเภอ',
  },
  flags: {
    'กรกฎาคม with the wrong consonant': {
      text: 'เมื่อวันที่ 12 ⟦กรกฏาคม⟧ 2562',
      says: '“กรกฏาคม” สะกดผิด ควรเขียนว่า “กรกฎาคม”',
      fixed: 'เมื่อวันที่ 12 กรกฎาคม 2562',
    },
    'a letter left out': {
      text: '๑๒ ⟦พฤจิกายน⟧ ๒๕๖๒',
      says: '“พฤจิกายน” is misspelt; write “พฤศจิกายน”',
      fixed: '๑๒ พฤศจิกายน ๒๕๖๒',
    },
    'พุธ as พุทธ': { text: '⟦วันพุทธ⟧ที่ 11 ธันวาคม 2562', fixed: 'วันพุธที่ 11 ธันวาคม 2562' },
    'an abbreviation without its dots, at a lower level': {
      text: '30 ⟦กย⟧ 2562',
      says: 'Write “ก.ย.” with its dots',
      fixed: '30 ก.ย. 2562',
    },
  },
});
