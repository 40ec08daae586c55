import { countAgrees } from '../../../src/core/rules/count-agrees.js';
import { testRule } from '../../support/test-rule.js';

testRule(countAgrees, {
  passes: {
    'as many as said': 'มี 3 ด้าน ได้แก่ 1) น้ำ 2) ดิน และ 3) ป่า',
    'as many as said, in words': 'มีสองแนวทาง คือ (1) ลดราคา และ (2) ตรึงราคา',
    'as many as said, in English': 'cooperation in two areas: 1) trade and 2) energy',
    'a list that does not show its end': 'มี 3 ด้าน ได้แก่ 1) น้ำ 2) ดิน',
    'a list that goes on in the next line': 'มี 3 ด้าน ได้แก่ 1) น้ำ และ 2) ดิน\n3) ป่า 4) อากาศ',
    'groups of what was counted': 'มีผู้ป่วย 18 ราย ประกอบด้วย 1) ชาย 10 ราย และ 2) หญิง 8 ราย',
    'a number that is a name': 'ระยะที่ 2 โครงการ ได้แก่ 1) ก 2) ข และ 3) ค',
    'a mere bound': 'กว่า 5 โครงการ ได้แก่ 1) ก และ 2) ข',
    'one document of several': 'รับรอง 1 ฉบับ คือ (1) ก (2) ข และ (3) ค',
    'numbers that stand twice': 'มี 3 เรื่อง ได้แก่ 1) ก 2) ข และ 2) ค',
    'a code span': 'มี 3 เรื่อง ได้แก่ `1) ก และ 2) ข`',
  },
  flags: {
    'more than said': {
      text: 'มี ⟦2⟧ แนวทางหลัก ได้แก่ 1) ก 2) ข และ 3) ค',
      says: 'The text says 2, the list behind it has 3',
    },
    'fewer than said, in Thai digits': {
      text: 'บันทึกความเข้าใจ ⟦๓⟧ ฉบับ ประกอบด้วย (๑) ก และ (๒) ข',
      says: 'ข้อความบอกว่ามี 3 แต่รายการมี 2 ข้อ',
    },
    'more than said, in words': { text: 'มี⟦สอง⟧แนวทาง คือ ก) ลด ข) ตรึง และ ค) เลิก' },
    'more than said, in English': {
      text: 'cooperation in ⟦3⟧ areas: 1) AI; 2) trade; 3) energy; and 4) health.',
    },
  },
});
