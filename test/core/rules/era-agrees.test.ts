import { eraAgrees } from '../../../src/core/rules/era-agrees.js';
import { testRule } from '../../support/test-rule.js';

testRule(eraAgrees, {
  passes: {
    'each era in its own language': 'เมื่อวันที่ 12 ธันวาคม 2562\n\n12 December 2019',
    'eras that are marked': 'พ.ศ. 2562 (ค.ศ. 2019) และ ค.ศ. 2030\n\nB.E. 2562 (2019)',
    'a true old year in the history of a temple': 'วัดนี้สร้างในสมัยอยุธยาเมื่อ พ.ศ. 2027',
    'a pair from the time when the year began in April': 'พ.ศ. 2475 (ค.ศ. 1933)',
    'a blank for a year': 'ร่างพระราชบัญญัติ พ.ศ. ....',
  },
  flags: {
    'a Christian year under the Buddhist mark, and offers mark or year': {
      text: 'ลดก๊าซเรือนกระจกร้อยละ 30 ภายในปี ⟦พ.ศ. 2030⟧',
      says: '2030 ไม่ใช่ปี พ.ศ. ควรเขียน “ค.ศ.” หรือใช้ปี 2573',
      choices: [
        'ลดก๊าซเรือนกระจกร้อยละ 30 ภายในปี ค.ศ. 2030',
        'ลดก๊าซเรือนกระจกร้อยละ 30 ภายในปี พ.ศ. 2573',
      ],
    },
    'a Buddhist year under the Christian mark': {
      text: 'ในปี ⟦ค.ศ. 2564⟧',
      says: '2564 is no year of ค.ศ.; write “พ.ศ.”, or the year 2021',
    },
    'a Buddhist year in English, and offers the Christian one first': {
      text: 'The Minister met the Ambassador on 12 December ⟦2562⟧ in Bangkok',
      choices: [
        'The Minister met the Ambassador on 12 December 2019 in Bangkok',
        'The Minister met the Ambassador on 12 December B.E. 2562 in Bangkok',
      ],
    },
    'a Christian year in Thai, and offers the mark first': {
      text: 'เมื่อวันที่ 28 กรกฎาคม ⟦2025⟧',
      choices: ['เมื่อวันที่ 28 กรกฎาคม ค.ศ. 2025', 'เมื่อวันที่ 28 กรกฎาคม 2568'],
    },
    'two years that stand for one another and do not': {
      text: 'ตั้งแต่ พ.ศ. 2562 (⟦ค.ศ. 2018⟧)',
      says: '“พ.ศ. 2562” is the year 2019, not 2018',
      fixed: 'ตั้งแต่ พ.ศ. 2562 (ค.ศ. 2019)',
    },
    'such a pair in Thai digits, and keeps them': {
      text: 'พ.ศ. ๒๕๖๒ (⟦ค.ศ. ๒๐๑๘⟧)',
      fixed: 'พ.ศ. ๒๕๖๒ (ค.ศ. ๒๐๑๙)',
    },
  },
});
