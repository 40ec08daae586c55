import { noMalformedGrouping } from '../../../src/core/rules/no-malformed-grouping.js';
import { testRule } from '../../support/test-rule.js';

testRule(noMalformedGrouping, {
  passes: {
    thousands: 'งบประมาณ 1,118,337,416.33 บาท และ ๑๒,๐๐๐ คน',
    'a list of sections': 'ผู้ประกันตนมาตรา 33,39 และ 40 และข้อ 12,1234',
    'a list of years, telephones and rooms': 'ปี 56,2557 โทร. 0 2281 1111,4321 ห้อง 12, 300 คน',
    'a list that goes on': 'หมู่ที่ 1,2,3 และกลุ่ม 10, 200, 300 คน',
    'a date in English': 'on February 17, 2023, 553,795 households',
    'a code span': '`942,707,43`',
  },
  flags: {
    'a comma for the decimal point': {
      text: 'เบิกจ่ายแล้ว ⟦942,707,43⟧ ล้านบาท',
      says: 'The commas of 942,707,43 do not part thousands; 942,707.43 may be meant',
      choices: ['เบิกจ่ายแล้ว 942,707.43 ล้านบาท', 'เบิกจ่ายแล้ว 94,270,743 ล้านบาท'],
    },
    'a comma for the decimal point in an amount': {
      text: 'เงินช่วยเหลือ ⟦400,00⟧ บาท',
      choices: ['เงินช่วยเหลือ 400.00 บาท', 'เงินช่วยเหลือ 400,000 บาท'],
    },
    'a group of four digits': {
      text: 'ผู้ใช้บริการ ⟦1,892,7413⟧ คน และ ⟦72,0000⟧ ราย',
      says: 'จุลภาคใน 1,892,7413 ผิดหลัก น่าจะเป็น 18,927,413',
      fixed: 'ผู้ใช้บริการ 18,927,413 คน และ 720,000 ราย',
    },
    'a comma that is missing, in Thai digits too': {
      text: 'จำนวน ⟦506,226170.05⟧ บาท ⟦๑๑,๑๒๑๗๓๖⟧ ราย',
      fixed: 'จำนวน 506,226,170.05 บาท ๑๑,๑๒๑,๗๓๖ ราย',
    },
    'a space behind the comma': {
      text: 'นักเรียนกว่า ⟦1, 300⟧ คน งบประมาณ ⟦40, 000⟧',
      fixed: 'นักเรียนกว่า 1,300 คน งบประมาณ 40,000',
    },
  },
});
