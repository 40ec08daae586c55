import assert from 'node:assert/strict';

import { isInProperName } from '../../../src/core/thai/proper-names.js';
import { readMarks } from '../../support/marks.js';

function isName(marked: string): boolean {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  return isInProperName(text, span);
}

describe('isInProperName', () => {
  for (const name of [
    'นาย⟦พณิชย์⟧ ทองดี',
    'นางสาวสมหญิง รุ่ง⟦พณิชย์⟧',
    'พล.ต.ต.สมชาย⟦พณิชย์⟧',
    'พันตำรวจเอก ⟦ดุษฏี⟧ ทองดี',
    'ดร.สมศรี\u00a0⟦พณิชย์⟧กุล',
    'โรงแรมกรุงเทพ⟦รีสอร์ท⟧',
    'บริษัท สยาม ⟦โซลูชั่น⟧ จำกัด',
  ]) {
    it(`sees a name in ${name}`, () => {
      assert.ok(isName(name));
    });
  }

  for (const text of [
    'นายสมชาย ทองดี ปลัด⟦กระทวง⟧',
    'นายกรัฐมนตรี⟦กระทวง⟧',
    'รองนายกรัฐมนตรีและ⟦รัฐมตรี⟧',
    'บริษัท สยาม จำกัด เสนอ⟦โซลูชั่น⟧',
    'บริษัทเสนอ⟦โซลูชั่น⟧แก่ลูกค้า',
    'ข้าราชการได้รับ⟦กฏหมาย⟧',
    'รศ.นพ.สมชาย ตรวจเยี่ยมกลุ่มชาติ⟦พันธ์⟧ในส่วนที่พักต่าง ๆ',
    'ที่สนามม้านางเลิ้ง ซึ่งการมาของกลุ่ม⟦ชาติพันธ์⟧จากทั่วประเทศ',
    'ในจังหวัด⟦กฏหมาย⟧',
  ]) {
    it(`sees none in ${text}`, () => {
      assert.ok(!isName(text));
    });
  }
});
