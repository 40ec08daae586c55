import { noThaiDigitsInEnglish } from '../../../src/core/rules/no-thai-digits-in-english.js';
import { testRule } from '../../support/test-rule.js';

testRule(noThaiDigitsInEnglish, {
  passes: {
    'Arabic digits in English': 'The meeting was held on 11 December 2019.',
    'Thai digits in Thai': 'เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๒',
    'a Thai phrase in a mainly English line': 'ASEAN Digital Ministers Meeting (ADGMIN) ครั้งที่ ๕',
    'a code span': 'Write `๒๐๑๙` here',
  },
  flags: {
    'a year': {
      text: 'Thailand signed the agreement in ⟦๒๐๑๙⟧.',
      says: 'English text takes Arabic digits; write 2019, not ๒๐๑๙',
      fixed: 'Thailand signed the agreement in 2019.',
    },
    'a number in a marked part': {
      text: '::: {lang=en}\n\nRoom ⟦๙๐๑⟧\n\n:::\n',
      says: 'ข้อความภาษาอังกฤษใช้เลขอารบิก ควรเขียนว่า 901 แทน ๙๐๑',
      fixed: '::: {lang=en}\n\nRoom 901\n\n:::\n',
    },
  },
});
