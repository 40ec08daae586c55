import { noRepeatedWord } from '../../../src/core/rules/no-repeated-word.js';
import { testRule } from '../../support/test-rule.js';

testRule(noRepeatedWord, {
  passes: {
    'words that end and begin alike':
      'สิ่งของของประชาชน จำเป็นเป็นต้น ภายในในวันนี้ รายได้ได้เพิ่มขึ้น ผู้มีเงินได้ได้รับยกเว้น',
    'two names': 'ถึงเชียงของ ของการรถไฟแห่งประเทศไทย และผู้อำนวยการการท่าเรือแห่งประเทศไทย',
    'a clause that begins with ที่': 'พื้นที่ที่ได้รับผลกระทบ ณ บริเวณที่ที่จะเวนคืน',
    'so many to each': 'แจกจังหวัดจังหวัดละ 10 ชุด',
    'words that may stand twice in English': 'He said that that had had an effect, the The Nation.',
    'a code span': '`และและ`',
  },
  flags: {
    'a word many times over, once': { text: 'เพื่อ⟦ความความ⟧ความความมั่นคง' },
    'a word twice': {
      text: 'อำนวย⟦ความความ⟧สะดวก และอนุมัติ⟦ให้ให้⟧รัฐมนตรี',
      says: '“ความ” stands here twice; delete one',
      fixed: 'อำนวยความสะดวก และอนุมัติให้รัฐมนตรี',
    },
    'two words twice': {
      text: 'ประชุม⟦ร่วมกับร่วมกับ⟧หน่วยงาน เพื่อแก้ไข⟦ปัญหาปัญหา⟧การว่างงาน',
      fixed: 'ประชุมร่วมกับหน่วยงาน เพื่อแก้ไขปัญหาการว่างงาน',
    },
    'a word twice with a space between': {
      text: 'หนังสือรับรอง ⟦และ และ⟧ใบอนุญาต เป็นประธาน ⟦ณ ณ⟧ ห้องประชุม',
      fixed: 'หนังสือรับรอง และใบอนุญาต เป็นประธาน ณ ห้องประชุม',
    },
    'a noun of doing twice, where no name ends': {
      text: 'ขอความร่วมมือใน⟦การการ⟧งดเดินทาง',
      says: 'พิมพ์ “การ” ซ้ำ ควรลบออกคำหนึ่ง',
      fixed: 'ขอความร่วมมือในการงดเดินทาง',
    },
    'an English word twice, over a line break too': {
      text: 'The Minister welcomed ⟦the the⟧ Ambassador ⟦of\nof⟧ Japan.',
      fixed: 'The Minister welcomed the Ambassador of Japan.',
    },
  },
});
