import { noMisorderedMark } from '../../../src/core/rules/no-misordered-mark.js';
import { testRule } from '../../support/test-rule.js';

/** Typed one by one, for in a source file nobody could tell their order. */
const TONE_BEFORE_VOWEL = '\u0e48\u0e35';
const VOWEL_BEFORE_TONE = '\u0e35\u0e48';

testRule(noMisorderedMark, {
  passes: {
    'marks in their order': 'พันธุ์ข้าวที่ต้านทานโรคมีสิทธิ์ได้รับน้ำ',
    Pali: 'พุทฺธํ สรณํ คจฺฉามิ',
    'a code span': '`พันธ์ุ`',
  },
  flags: {
    'a tone mark before its vowel': {
      text: `ก่อน⟦ท${TONE_BEFORE_VOWEL}⟧จะเริ่ม`,
      fixed: `ก่อนท${VOWEL_BEFORE_TONE}จะเริ่ม`,
    },
    'thanthakhat before its vowel': {
      text: 'เมล็ดพัน⟦ธ์ุ⟧ข้าว',
      says: 'These marks are typed in the wrong order; write “ธุ์”',
      fixed: 'เมล็ดพันธุ์ข้าว',
    },
    'sara am before its tone mark': {
      text: 'อ่างเก็บ⟦นำ้⟧',
      says: 'พิมพ์สระหรือเครื่องหมายผิดลำดับ ควรพิมพ์ว่า “น้ำ”',
      fixed: 'อ่างเก็บน้ำ',
    },
    'a tone mark behind sara aa, which may be one too many': {
      text: 'หน่วยงาน⟦วา่⟧ด้วย',
      choices: ['หน่วยงานว่าด้วย', 'หน่วยงานวาด้วย'],
    },
  },
});
