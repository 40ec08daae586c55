import { noLostSaraAm } from '../../../src/core/rules/no-lost-sara-am.js';
import { testRule } from '../../support/test-rule.js';

testRule(noLostSaraAm, {
  passes: {
    'words with their sara am': 'กำหนดมาตรฐานสำหรับผู้นำในอำเภอ',
    'letters of two words side by side': 'เพื่อบรรเทาความเดือดร้อนและพัฒนาเข้าสู่ระบบ',
    'other words side by side': 'การเจรจาเป็นไปด้วยดี ณ บ้านนาเข้า',
    'a web address': 'https://www.example.go.th/กาหนด',
  },
  flags: {
    'a word without its sara am': {
      text: 'ร่วมกัน⟦กาหนด⟧มาตรฐาน',
      says: 'Sara am was lost here; write “กำหนด”',
      fixed: 'ร่วมกันกำหนดมาตรฐาน',
    },
    'a word torn apart': {
      text: 'งบประมาณ⟦ส าหรับ⟧ปีหน้า และ⟦จ\u00a0าเป็น⟧ต้องใช้',
      says: 'สระอำตรงนี้หลุดหาย ควรเขียนว่า “สำหรับ”',
      fixed: 'งบประมาณสำหรับปีหน้า และจำเป็นต้องใช้',
    },
    'a word torn apart whose sara am is left': { text: '⟦ส ำนัก⟧งานปลัด', fixed: 'สำนักงานปลัด' },
  },
});
