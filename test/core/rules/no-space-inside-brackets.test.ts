import { noSpaceInsideBrackets } from '../../../src/core/rules/no-space-inside-brackets.js';
import { testRule } from '../../support/test-rule.js';

testRule(noSpaceInsideBrackets, {
  passes: {
    'brackets closed to their words': 'วันนี้ (21 ส.ค. 62) เวลา 10.30 น.',
    'the number of an item': 'ได้แก่ 1 ) การค้า 2 ) การลงทุน',
    'a form to fill in': 'ลงชื่อ (      )',
    'a line break behind a bracket': 'กระทรวง (\nชื่อเดิม)',
    'a code span': '`f( x )`',
  },
  flags: {
    'spaces on both sides': {
      text: 'วันนี้ (⟦ ⟧21 ส.ค. 62⟦ ⟧) เวลา 10.30 น.',
      says: 'No space stands just inside a bracket; delete it',
      fixed: 'วันนี้ (21 ส.ค. 62) เวลา 10.30 น.',
    },
    'no-break spaces': { text: 'ศูนย์ฯ (ศปอส.ตร⟦\u00a0⟧)', fixed: 'ศูนย์ฯ (ศปอส.ตร)' },
    'a space behind a number that a bracket encloses': {
      text: 'เงินทุน (ล้านที่ 2⟦ ⟧) อีกจำนวน',
      says: 'ไม่ต้องเว้นวรรคติดด้านในวงเล็บ ควรลบออก',
      fixed: 'เงินทุน (ล้านที่ 2) อีกจำนวน',
    },
    'a space between two closing brackets': {
      text: '(MOU (ฉบับใหม่)⟦ ⟧) ณ',
      fixed: '(MOU (ฉบับใหม่)) ณ',
    },
  },
});
