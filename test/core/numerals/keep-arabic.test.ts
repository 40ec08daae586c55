import assert from 'node:assert/strict';

import { findNumbers } from '../../../src/core/numerals/find-numbers.js';
import {
  EITHER_PRACTICE,
  keepArabicClass,
  type KeepArabicOptions,
} from '../../../src/core/numerals/keep-arabic.js';
import { toThaiDigits } from '../../../src/core/thai/digits.js';
import { writeMarks } from '../../support/marks.js';

/** The text with marks around every number that stays. */
function kept(text: string, options?: KeepArabicOptions): string {
  const spans = findNumbers(text).map(({ span }) => span);
  return writeMarks(
    text,
    spans.filter((span) => keepArabicClass(text, span, options) !== undefined),
  );
}

function testKept(samples: readonly string[], options?: KeepArabicOptions): void {
  for (const marked of samples) {
    it(marked, () => {
      assert.equal(kept(marked.replace(/[⟦⟧]/gu, ''), options), marked);
    });
  }
}

describe('numbers that stay Arabic', () => {
  describe('beside Latin letters', () => {
    testKept([
      'เทคโนโลยี ⟦5⟧G ในการประชุม G⟦20⟧ และ COP⟦28⟧',
      'การประชุม ⟦14⟧th Meeting ครั้งที่ 14',
      'ระบบ F-⟦16⟧ และ PM⟦2.5⟧',
    ]);
  });

  describe('in phrases of Latin words', () => {
    testKept([
      'งาน Thailand Biennale, Krabi ⟦2018⟧ ณ จังหวัดกระบี่ ปี 2561',
      'งาน Defense & Security ⟦2025⟧ วันที่ 10 พฤศจิกายน',
      'ออกอากาศทาง TNN ⟦24⟧ เวลา 10.30 น.',
      'ประกาศ (⟦4⟧ December ⟦2019⟧) ในวันที่ 5',
      'งาน “⟦3⟧ Best Practices” รวม 3 เรื่อง',
      'แผนงาน (Work Plan ⟦2021⟧ – ⟦2025⟧) รวม 5 ปี',
      'เพลง Celebrating ⟦90⟧ years of friendship ครบ 90 ปี',
      'มุ่งสู่ Thailand ⟦4.0⟧ ด้านการเกษตร',
      'กำลังผลิต ⟦500⟧ MW ความเร็ว ⟦100⟧ Mbps',
      'โรค (COVID - ⟦19⟧) ระลอกที่ 3',
      'ติดต่อ Call Center ⟦02⟧ ⟦555⟧ ⟦0555⟧',
    ]);
  });

  describe('in English dates, times and phrases that begin with them', () => {
    testKept([
      'จะจัดขึ้นในวันที่ ⟦7⟧ June ⟦2027⟧ ณ ห้อง 412',
      'วันที่ ⟦7⟧-⟦9⟧ Jun. ⟦2027⟧ และ ⟦30⟧ May – ⟦2⟧ June รวม 4 วัน',
      'ระหว่าง ⟦7⟧ and ⟦9⟧ JUNE ⟦2570⟧ ในปี 2570',
      'วันที่ June ⟦7⟧, ⟦2027⟧ เวลา ⟦9⟧ a.m. ถึง ⟦11.30⟧ pm และ ⟦1600⟧ hrs. ห้อง 2',
      'ปี ⟦2027⟧ A.D. ตรงกับ 2570',
      'แนวคิด ⟦5⟧ Must Do in Thailand ทั้ง 5 ด้าน',
      'ครบรอบ ⟦120⟧ years of friendship ระหว่าง 2 ประเทศ',
    ]);
  });

  describe('but not where they count what the Thai text names', () => {
    testKept([
      'ลงนาม MOU 2 ฉบับ กับ SMEs 1,200 ราย',
      'กว่า 300 SMEs และ 20 Clusters',
      'วันที่ 13 – 14 เม.ย. 62 SF World Cinema',
      'Job Fair 5 พฤษภาคม 2562 และ Expo 12 ม.ค.',
      'GDP 2.5% และ cash back 15% ราคา BTS 3.0 บาท',
      'โครงการ Biennale 2561 ครั้งที่ 1/2561 (The Biennale)',
      'การประชุมครั้งที่ 3 (The Third Meeting)',
      'สมัยที่ 27\nUnited Nations',
      'ปี 2565 Best Retail Bank of the Year ร้อยละ 66 Master of Ceremonies',
      'วันที่ 2 Marketing จำนวน 5 Maybank',
    ]);
  });

  describe('nor where they number items', () => {
    testKept([
      'ได้แก่ 1) Reading 2) Writing และ 3) Speaking',
      'ศูนย์ฝึก (Capacity Center) 2) ความร่วมมือ',
      '1. Comprehension คือ 2. Communication',
      'ได้แก่ (1) Trade (2) Investment',
      'ตามข้อตกลง (Annex ⟦2⟧) และ 2) อื่น ๆ',
    ]);
  });

  describe('by the choice of most releases: COVID-19, but neither Thailand 4.0 nor telephones', () => {
    testKept([
      'โควิด-⟦19⟧ หรือไวรัสโคโรนา ⟦2019⟧ มีผู้ป่วย 19 ราย',
      'เชื้อไวรัสโคโรนาสายพันธุ์ใหม่ ⟦2019⟧ ในปี 2563 โควิด 5 ราย',
      'ไทยแลนด์ 4.0 และอุตสาหกรรม 4.0',
      'โทร. 0 2281 1111 ต่อ 12 สายด่วน 1111',
    ]);
  });

  describe('by the other choices', () => {
    const others = { covid: false, thailand40: true, phone: true };
    testKept(
      [
        'โควิด-19 หรือไวรัสโคโรนา 2019 แต่ COVID-⟦19⟧',
        'ไทยแลนด์ ⟦4.0⟧ และอุตสาหกรรม ⟦4.0⟧ ขยายตัว 4.0 ต่อปี',
        'โทร. ⟦0⟧ ⟦2281⟧ ⟦1111⟧ ต่อ ⟦12⟧ สายด่วน ⟦1111⟧ จำนวน 10 คู่สาย',
        'ติดต่อ ⟦081⟧-⟦234⟧-⟦5678⟧ หรือ ⟦022811111⟧ ภายในปี 2562',
        'โทรศัพท์มือถือ 2 เครื่อง ฉลากเบอร์ 5',
      ],
      others,
    );
  });

  it('are the same in digits of either set', () => {
    const sample = 'งาน Krabi 2018 โควิด-19 ไทยแลนด์ 4.0 โทร. 0 2281 1111 ปี 2562 MOU 2 ฉบับ';
    const thai = toThaiDigits(sample);
    assert.equal(kept(thai, EITHER_PRACTICE), toThaiDigits(kept(sample, EITHER_PRACTICE)));
  });
});
