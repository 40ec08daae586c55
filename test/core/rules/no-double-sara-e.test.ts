import { noDoubleSaraE } from '../../../src/core/rules/no-double-sara-e.js';
import { testRule } from '../../support/test-rule.js';

testRule(noDoubleSaraE, {
  passes: {
    'sara ae': 'และแผนแม่บท',
    'a word that ends before another begins with sara e': 'เวลาเช้าและเย็น',
    'a web address': 'https://www.example.go.th/ข่าวเเละ',
  },
  flags: {
    'sara e twice for sara ae': {
      text: 'ประชาชน⟦เเ⟧ละภาคเอกชน',
      says: '“เ” is typed more than once here; write “แ”',
      fixed: 'ประชาชนและภาคเอกชน',
    },
    'several in a row of words': {
      text: 'จัดทำ⟦เเ⟧ผนงาน⟦เเ⟧ละ⟦เเ⟧นวทาง',
      fixed: 'จัดทำแผนงานและแนวทาง',
    },
    'sara e twice for sara e, told by the word': {
      text: 'โชว์ผลงานทีม⟦เเ⟧ศรษฐกิจ',
      says: 'ตรงนี้พิมพ์ “เ” ซ้ำ ควรพิมพ์ว่า “เ”',
      fixed: 'โชว์ผลงานทีมเศรษฐกิจ',
    },
    'sara e three times, of which a person picks': {
      text: 'ประ⟦เเเ⟧ทศ',
      choices: ['ประเทศ', 'ประแทศ'],
    },
  },
});
