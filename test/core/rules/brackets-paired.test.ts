import { bracketsPaired } from '../../../src/core/rules/brackets-paired.js';
import { testRule } from '../../support/test-rule.js';

testRule(bracketsPaired, {
  passes: {
    'pairs, one in another': 'สำนักงาน (สำนักงาน กสทช. (ส่วนกลาง)) และ [ร่าง] แผน',
    'the numbers of items': 'ได้แก่ 1) การค้า ๒) การลงทุน 2.1) เกษตร 3 ) พลังงาน ก) ข้าว b) rice',
    'numbers of items inside a bracket': 'สินค้า (ได้แก่ 1) ข้าว และ 2) ยางพารา) เพิ่มขึ้น',
    'a number at the end of a bracket': 'ตามกฎหมาย (มาตรา 2) และ (1) (๒) (ก)',
    'a bracket over a line break': 'กระทรวงการต่างประเทศ (กรมสนธิสัญญา\nและกฎหมาย) เสนอ',
    'a link, an address and a task': '[ข่าว](https://www.example.go.th/a_(b)) `f(` - [ ] งาน',
    'a face': 'สวัสดี :)',
  },
  flags: {
    'a bracket that is not closed': {
      text: 'คณะกรรมการฯ ⟦(⟧Board of Investment (BOI) เห็นชอบ',
      says: 'This bracket is not closed; write “)” where the aside ends, or delete it',
      fixed: 'คณะกรรมการฯ Board of Investment (BOI) เห็นชอบ',
    },
    'a bracket that was not opened': {
      text: 'International Horticultural Expo⟦)⟧ หรืองานพืชสวนโลก',
      says: 'วงเล็บนี้ไม่มีวงเล็บเปิด ให้เติม “(” ตรงที่ข้อความในวงเล็บเริ่ม หรือลบออก',
    },
    'a bracket whose partner has another shape': { text: 'มูลค่า ⟦(⟧NPV⟦]⟧ ลดลง' },
    'a bracket in the title that only the text closes': {
      text: '---\ntitle:\n  th: ข่าว ⟦(⟧ด่วน\n---\nวันนี้⟦]⟧',
    },
    'a bracket that nothing closes for many lines': {
      text: `⟦(⟧เดิม\n${'ข่าว\n'.repeat(10)}ใหม่⟦]⟧`,
      format: 'text',
    },
  },
});
