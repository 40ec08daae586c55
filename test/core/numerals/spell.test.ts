import assert from 'node:assert/strict';

import fc from 'fast-check';

import { parseSpelled } from '../../../src/core/numerals/parse-spelled.js';
import { spellBaht, spellNumber, spellOrdinal } from '../../../src/core/numerals/spell.js';

describe('spelling out', () => {
  const NUMBERS: readonly (readonly [string, string | undefined])[] = [
    ['21', 'ยี่สิบเอ็ด'],
    [' ๒,๕๖๒ ', 'สองพันห้าร้อยหกสิบสอง'],
    ['๒\u200b๕๖๒', 'สองพันห้าร้อยหกสิบสอง'],
    ['-5', 'ลบห้า'],
    ['−5', 'ลบห้า'],
    ['ลบ 5', 'ลบห้า'],
    ['1.2 ล้าน', 'หนึ่งล้านสองแสน'],
    ['๓ แสนล้าน', 'สามแสนล้าน'],
    ['1.5 billion', 'หนึ่งพันห้าร้อยล้าน'],
    ['1/2', 'เศษหนึ่งส่วนสอง'],
    ['๒ ๓/๔', 'สองเศษสามส่วนสี่'],
    ['1 ใน 3', 'หนึ่งในสาม'],
    ['25%', 'ร้อยละยี่สิบห้า'],
    ['ร้อยละ ๓.๕', 'ร้อยละสามจุดห้า'],
    ['-2 เปอร์เซ็นต์', 'ลบร้อยละสอง'],
    ['', undefined],
    ['สอง', undefined],
    ['400,00', undefined],
    ['12a', undefined],
    ['1.2.3', undefined],
    ['--5', undefined],
    ['1/0', undefined],
    ['1/2/3', undefined],
    ['2 1 ใน 3', undefined],
    ['1.5/2', undefined],
    ['%', undefined],
    ['5 บาท', undefined],
  ];
  for (const [text, words] of NUMBERS) {
    it(`gives ${words ?? 'nothing'} for “${text}”`, () => {
      assert.equal(spellNumber(text), words);
    });
  }

  it('gives ordinals of whole numbers', () => {
    assert.equal(spellOrdinal('21'), 'ที่ยี่สิบเอ็ด');
    assert.equal(spellOrdinal('ที่ ๓'), 'ที่สาม');
    assert.equal(spellOrdinal('1.5'), undefined);
    assert.equal(spellOrdinal('-1'), undefined);
  });

  it('gives amounts of money, with the unit or without', () => {
    assert.equal(spellBaht('1,250.50'), 'หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์');
    assert.equal(spellBaht('๑.๒ ล้านบาท'), 'หนึ่งล้านสองแสนบาทถ้วน');
    assert.equal(spellBaht('0.5 บาท', { zeroBaht: 'written' }), 'ศูนย์บาทห้าสิบสตางค์');
    assert.equal(spellBaht('5 ดอลลาร์สหรัฐ'), undefined);
  });
});

describe('parseSpelled', () => {
  const READINGS: readonly (readonly [string, string, string])[] = [
    ['ยี่สิบเอ็ด', 'number', '21'],
    ['ลบสามจุดห้า', 'number', '-3.5'],
    ['ที่ยี่สิบเอ็ด', 'ordinal', '21'],
    ['ร้อยละสามจุดห้า', 'percent', '3.5'],
    ['ลบร้อยละสอง', 'percent', '-2'],
    ['ร้อยละลบสอง', 'percent', '-2'],
    ['สิบเปอร์เซ็นต์', 'percent', '10'],
    ['เศษหนึ่งส่วนสอง', 'fraction', '1/2'],
    ['สองเศษสามส่วนสี่', 'fraction', '2 3/4'],
    ['หนึ่งในสาม', 'fraction', '1/3'],
    ['(หนึ่งพันบาทถ้วน)', 'baht', '1000'],
    ['ห้าบาท แปดสิบสตางค์', 'baht', '5.80'],
  ];
  for (const [words, kind, value] of READINGS) {
    it(`reads ${words} as the ${kind} ${value}`, () => {
      assert.deepEqual(parseSpelled(words), { kind, value });
    });
  }

  const NONSENSE = [
    'เศษหนึ่งส่วนศูนย์',
    'เศษส่วนสอง',
    'เศษหนึ่ง',
    'หนึ่งส่วนสอง',
    'ที่',
    'ที่ลบหนึ่ง',
    'หนึ่งที่สอง',
    'ร้อยละ',
    'ลบร้อยละลบสอง',
    'สิบเปอร์เซ็นต์สอง',
    'เปอร์เซ็นต์',
    'ข่าว',
    '()',
  ];
  for (const words of NONSENSE) {
    it(`knows that “${words}” is no number`, () => {
      assert.equal(parseSpelled(words), undefined);
    });
  }

  it('reads back every fraction and percentage that was spelled', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (over, under) => {
        const fraction = `${over}/${under}`;
        const percent = `${over}.${under}`;
        assert.equal(parseSpelled(spellNumber(fraction) ?? '')?.value, fraction);
        assert.equal(parseSpelled(spellNumber(`${percent}%`) ?? '')?.value, percent);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseSpelled(text);
        spellNumber(text);
        spellBaht(text);
        spellOrdinal(text);
      }),
    );
  });
});
