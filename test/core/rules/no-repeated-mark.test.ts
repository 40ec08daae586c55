import { noRepeatedMark } from '../../../src/core/rules/no-repeated-mark.js';
import { testRule } from '../../support/test-rule.js';

testRule(noRepeatedMark, {
  passes: {
    'one mark of each kind': 'เมื่อผู้นำประชุม',
    'a stretched vowel in speech': 'ดีมาาาาก',
    'a mark on each of two consonants': 'สิทธิสตรี',
  },
  flags: {
    'a vowel twice': {
      text: 'สมาชิก⟦วุุ⟧ฒิสภา',
      says: 'A vowel or mark is typed twice; write “วุ”',
      fixed: 'สมาชิกวุฒิสภา',
    },
    'sara a twice': { text: 'ลดหนี้แ⟦ละะ⟧เสริม', fixed: 'ลดหนี้และเสริม' },
    'two tone marks, of which a person picks': {
      text: 'เผยแพร่⟦ข่้⟧อมูล',
      says: 'สระหรือเครื่องหมายนี้อยู่ด้วยกันไม่ได้ น่าจะเป็น “ข้”',
      choices: ['เผยแพร่ข้อมูล', 'เผยแพร่ข่อมูล'],
    },
    'two vowels, the likelier word first': {
      text: 'พิ⟦ธีั⟧ถวายพานพุ่ม',
      choices: ['พิธีถวายพานพุ่ม', 'พิธัถวายพานพุ่ม'],
    },
    'three marks of which any choice of one leaves two': {
      text: 'เ⟦มื้ี์⟧อ',
      says: 'These marks cannot stand together; type the syllable anew',
    },
  },
});
