import { noStrayMark } from '../../../src/core/rules/no-stray-mark.js';
import { testRule } from '../../support/test-rule.js';

testRule(noStrayMark, {
  passes: {
    'marks on their consonants': 'เพื่อเสริมสร้างความร่วมมือ',
    'a mark that is shown': 'วรรณยุกต์ “่” และสระ (ิ)',
    'a vowel cut off at the end of a line': 'ขับเคลื่อนแ',
    'letters set apart': 'ค ณ ะ รั ฐ ม น ต รี',
  },
  flags: {
    'two leading vowels, the likelier first': {
      text: 'เห็นชอบ⟦เแ⟧ผนการดำเนินงาน',
      says: 'A vowel or mark stands here without its consonant; “แ” may be meant',
      choices: ['เห็นชอบแผนการดำเนินงาน', 'เห็นชอบเผนการดำเนินงาน'],
    },
    'two leading vowels of which the first was meant': {
      text: 'มีการวาง⟦แเ⟧ผนอย่างเป็นระบบ',
      choices: ['มีการวางแผนอย่างเป็นระบบ', 'มีการวางเผนอย่างเป็นระบบ'],
    },
    'a following vowel apart from its consonant': {
      text: 'ดำเนินการอ⟦ย่ า⟧งต่อเนื่อง',
      fixed: 'ดำเนินการอย่างต่อเนื่อง',
    },
    'a leading vowel apart from its consonant': {
      text: 'วัฒนธรรม⟦เ ช⟧ื่อมใจชายแดนใต้',
      fixed: 'วัฒนธรรมเชื่อมใจชายแดนใต้',
    },
    'a mark at the start of a line': {
      text: '⟦ิ⟧ ขอย้ำ',
      says: 'สระหรือเครื่องหมายนี้ไม่มีพยัญชนะรองรับ ให้ลบออกหรือเติมพยัญชนะที่หายไป',
      fixed: ' ขอย้ำ',
      format: 'text',
    },
    'nikhahit for a degree': { text: 'หมุน 360⟦ํ⟧ ได้', fixed: 'หมุน 360° ได้' },
  },
});
