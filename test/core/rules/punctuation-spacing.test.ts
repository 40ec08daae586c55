import { punctuationSpacing } from '../../../src/core/rules/punctuation-spacing.js';
import { testRule } from '../../support/test-rule.js';

testRule(punctuationSpacing, {
  passes: {
    'marks closed up to their words': 'ข้าว, ยางพารา; และปลา ครั้งที่ 1/2563 คู่สมรส/บุตร',
    'a slash with a space on both sides': 'ไทย / ญี่ปุ่น',
    'numbers and Latin': '1 / 2 และ km / h',
    'a code span': '`a , b`',
  },
  flags: {
    'a space before a comma and a semicolon': {
      text: 'แปรรูปมะพร้าว⟦ ,⟧ โลชั่น (Community Isolation⟦ ;⟧ CI)',
      says: 'No space stands before “,”; close it up',
      fixed: 'แปรรูปมะพร้าว, โลชั่น (Community Isolation; CI)',
    },
    'a comma that leans on the next word': {
      text: 'รัฐกลันตัน⟦ ,⟧ปีนัง⟦\u00a0,⟧ปาหัง',
      says: 'หน้าเครื่องหมาย “,” ไม่ต้องเว้นวรรค',
      fixed: 'รัฐกลันตัน, ปีนัง, ปาหัง',
    },
    'a slash with a space on one side': {
      text: 'นอกเหนือจากข้าว⟦/ ⟧โดยเห็นว่า',
      choices: ['นอกเหนือจากข้าว/โดยเห็นว่า', 'นอกเหนือจากข้าว โดยเห็นว่า'],
    },
  },
});
