import assert from 'node:assert/strict';

import fc from 'fast-check';

import { formatDecimal } from '../../../src/core/numerals/decimal.js';
import { findAmounts } from '../../../src/core/numerals/find-amounts.js';
import { translateAmountText } from '../../../src/core/numerals/translate-amount.js';
import { writeMarks } from '../../support/marks.js';

function marked(text: string): string {
  return writeMarks(
    text,
    findAmounts(text).map(({ span }) => span),
  );
}

function values(text: string): string[] {
  return findAmounts(text).map(({ value }) => formatDecimal(value));
}

describe('amounts', () => {
  const FOUND = [
    'มูลค่า ⟦1.2 ล้านล้านบาท⟧ และ ⟦๕๐๐ บาท⟧ จาก 12 แห่ง',
    'ประชากร ⟦66 ล้าน⟧คน ส่งออก ⟦๒.๓ แสน⟧ตัน',
    'a fund of ⟦US$ 2.5 billion⟧, or ⟦90 billion baht⟧, in 2019',
    'loans of ⟦THB 500 mn⟧ and ⟦1,000 US dollars⟧',
    'รวม ⟦3\u00a0พันล้าน\u00a0ดอลลาร์สหรัฐ⟧ หรือ ⟦8 หมื่นล้าน⟧',
    'ปล่อยปลา 2 พันธุ์ กับ 3 พันธมิตร และ 4 พันเอก',
    'กว่า 2 แสนกว่าล้านบาท',
    'มี 1 ล้านล้านล้านล้านล้าน แต่ ⟦2 ล้านล้านล้านล้าน⟧',
    'เวลา 30 ล้านนา แต่ ⟦30 ล้าน⟧นาที',
    'a 5 millionaire club, 400,00 บาท',
  ];
  for (const text of FOUND) {
    it(`are found in: ${text}`, () => {
      assert.equal(marked(text.replace(/[⟦⟧]/gu, '')), text);
    });
  }

  it('have their scale worked out', () => {
    assert.deepEqual(values('1.2 ล้านล้านบาท, ๓ แสนล้าน, 2.5 billion, 1,000 ล้านล้านล้าน, 5 หมื่น'), [
      '1200000000000',
      '300000000000',
      '2500000000',
      '1000000000000000000000',
      '50000',
    ]);
  });
});

describe('scale words', () => {
  const PAIRS: readonly (readonly [string, string])[] = [
    ['1.2 ล้านล้านบาท', '1.2 trillion baht'],
    ['1 แสนล้านบาท', '100 billion baht'],
    ['1.5 หมื่นล้านบาท', '15 billion baht'],
    ['2 พันล้าน', '2 billion'],
    ['12,345 ล้านบาท', '12.345 billion baht'],
    ['500 ล้านดอลลาร์สหรัฐ', '500 million US dollars'],
    ['123,456.789 ล้านบาท', '123,456.789 million baht'],
    ['1,234 ล้านล้านบาท', '1,234 trillion baht'],
    ['1,500 บาท', '1,500 baht'],
    ['1 ดอลลาร์สหรัฐ', '1 US dollar'],
  ];
  for (const [thai, english] of PAIRS) {
    it(`are ${english} for ${thai}, and back`, () => {
      assert.equal(translateAmountText(thai), english);
      assert.equal(translateAmountText(english), thai);
    });
  }

  const ONE_WAY: readonly (readonly [string, string])[] = [
    ['๑.๒ ล้านล้านบาท', '1.2 trillion baht'],
    ['10,000 ล้านบาท', '10 billion baht'],
    ['3 แสน', '300,000'],
    ['1.234567 million', '1,234,567'],
    ['US$ 2.5 billion', '2.5 พันล้านดอลลาร์สหรัฐ'],
    ['5 เหรียญสหรัฐฯ', '5 US dollars'],
    ['฿300', '300 บาท'],
  ];
  for (const [from, to] of ONE_WAY) {
    it(`are ${to} for ${from}`, () => {
      assert.equal(translateAmountText(from), to);
    });
  }

  it('take the digits that the Thai text wants', () => {
    assert.equal(translateAmountText('1.2 trillion baht', 'thai'), '๑.๒ ล้านล้านบาท');
    assert.equal(translateAmountText('500 baht', 'thai'), '๕๐๐ บาท');
  });

  it('are no business of other texts', () => {
    for (const text of ['', '25', 'บาท', '25 คน', 'ราคา 5 บาท', '5 บาท ต่อคน', '1,2 ล้าน']) {
      assert.equal(translateAmountText(text), undefined);
    }
  });

  it('keep the value, whatever they choose to write', () => {
    const scale = fc.constantFrom('ล้าน', 'พันล้าน', 'ล้านล้าน', 'แสน', 'billion', 'million');
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[0-9]{0,6}[1-9]$/u), scale, (whole, part, word) => {
        const text = `${whole}.${part} ${word} ${/[a-z]/u.test(word) ? 'baht' : 'บาท'}`;
        assert.deepEqual(values(translateAmountText(text) ?? ''), values(text));
      }),
    );
  });
});
