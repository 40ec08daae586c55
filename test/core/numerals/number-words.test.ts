import assert from 'node:assert/strict';

import fc from 'fast-check';

import { formatDecimal, parseDecimal } from '../../../src/core/numerals/decimal.js';
import { decimalWords, type NumberWordsOptions } from '../../../src/core/numerals/number-words.js';
import { parseNumberWords } from '../../../src/core/numerals/parse-number-words.js';

function words(digits: string, options: NumberWordsOptions = {}): string {
  const decimal = parseDecimal(digits);
  assert.ok(decimal, `${digits} is a number`);
  return decimalWords(decimal, options);
}

function digits(text: string): string | undefined {
  const decimal = parseNumberWords(text);
  return decimal && formatDecimal(decimal);
}

const OPTIONS: fc.Arbitrary<NumberWordsOptions> = fc.record({
  finalOne: fc.constantFrom('always-et', 'et-after-tens'),
  firstOne: fc.constantFrom('written', 'left-out'),
});

describe('number words', () => {
  const READINGS: readonly (readonly [string, string])[] = [
    ['0', 'ศูนย์'],
    ['1', 'หนึ่ง'],
    ['10', 'สิบ'],
    ['11', 'สิบเอ็ด'],
    ['20', 'ยี่สิบ'],
    ['21', 'ยี่สิบเอ็ด'],
    ['๑๐๑', 'หนึ่งร้อยเอ็ด'],
    ['1001', 'หนึ่งพันเอ็ด'],
    ['2501', 'สองพันห้าร้อยเอ็ด'],
    ['10010', 'หนึ่งหมื่นสิบ'],
    ['501,741,221', 'ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ด'],
    ['1000000', 'หนึ่งล้าน'],
    ['1000001', 'หนึ่งล้านเอ็ด'],
    ['11000000', 'สิบเอ็ดล้าน'],
    ['1,000,000,000', 'หนึ่งพันล้าน'],
    ['1,000,000,000,000', 'หนึ่งล้านล้าน'],
    ['1,000,001,000,000', 'หนึ่งล้านเอ็ดล้าน'],
    ['1000000000000000000000000', 'หนึ่งล้านล้านล้านล้าน'],
    ['๕๑.๐๘', 'ห้าสิบเอ็ดจุดศูนย์แปด'],
    ['1.50', 'หนึ่งจุดห้าศูนย์'],
    ['-3.5', 'ลบสามจุดห้า'],
  ];

  for (const [number, reading] of READINGS) {
    it(`read ${number} as ${reading}`, () => {
      assert.equal(words(number), reading);
    });
  }

  it('can leave เอ็ด to the tens, and a first หนึ่ง out', () => {
    assert.equal(words('101', { finalOne: 'et-after-tens' }), 'หนึ่งร้อยหนึ่ง');
    assert.equal(words('111', { finalOne: 'et-after-tens' }), 'หนึ่งร้อยสิบเอ็ด');
    assert.equal(words('1000001', { finalOne: 'et-after-tens' }), 'หนึ่งล้านหนึ่ง');
    assert.equal(words('101', { firstOne: 'left-out' }), 'ร้อยเอ็ด');
    assert.equal(words('1100000', { firstOne: 'left-out' }), 'ล้านหนึ่งแสน');
    assert.equal(words('11', { firstOne: 'left-out' }), 'สิบเอ็ด');
  });

  it('come back as the same number, each one to a million', () => {
    for (let number = 0; number <= 1_000_000; number += 1) {
      const decimal = { negative: false, integer: String(number), fraction: '' };
      const back = parseNumberWords(decimalWords(decimal));
      if (back?.integer !== decimal.integer) assert.fail(`${number} → ${decimalWords(decimal)}`);
    }
  });

  it('come back as the same number up to 10²⁴, under every option', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        OPTIONS,
        (number, options) => {
          assert.equal(digits(words(String(number), options)), String(number));
        },
      ),
    );
  });

  it('come back with every digit behind the point', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[0-9]{1,12}$/u), (integer, fraction) => {
        assert.equal(digits(words(`${integer}.${fraction}`)), `${integer}.${fraction}`);
      }),
    );
  });
});

describe('parseNumberWords', () => {
  const ACCEPTED: Readonly<Record<string, string>> = {
    ร้อยเอ็ด: '101',
    หนึ่งร้อยหนึ่ง: '101',
    หนึ่งสิบ: '10',
    สองสิบห้า: '25',
    ยี่สิบหนึ่ง: '21',
    ล้าน: '1000000',
    แสนล้าน: '100000000000',
    'สอง พัน ห้า ร้อย': '2500',
    'สอง\u200bร้อย\u00a0ห้า\u200bสิบ': '250',
    หนึ่งจุดห้าล้าน: '1500000',
    หนึ่งจุดสองห้าพันล้าน: '1250000000',
    ลบสิบ: '-10',
  };
  for (const [text, number] of Object.entries(ACCEPTED)) {
    it(`reads ${text} as ${number}`, () => {
      assert.equal(digits(text), number);
    });
  }

  const NONSENSE = [
    '',
    ' ',
    'บาท',
    'เอ็ด',
    'ยี่',
    'ยี่ร้อย',
    'เอ็ดสิบ',
    'สิบร้อย',
    'ร้อยร้อย',
    'สองพันร้อย',
    'สองสาม',
    'หนึ่งสองสาม',
    'ศูนย์ร้อย',
    'ศูนย์ล้าน',
    'หนึ่งร้อยศูนย์',
    'สิบเอ็ดหนึ่ง',
    'ลบ',
    'ลบลบหนึ่ง',
    'หนึ่งจุด',
    'จุดห้า',
    'หนึ่งจุดสิบห้า',
    'หนึ่งจุดเอ็ด',
    'หนึ่งจุดห้าล้านแสน',
    'หนึ่งล้านแสน',
    'ยี่สิบแห่ง',
    '21',
  ];
  for (const text of NONSENSE) {
    it(`knows that “${text}” is no number`, () => {
      assert.equal(digits(text), undefined);
    });
  }

  it('never throws, and what it reads it can write', () => {
    const word = fc.constantFrom(
      ...['ศูนย์', 'หนึ่ง', 'เอ็ด', 'สอง', 'ยี่', 'เก้า', 'สิบ', 'ร้อย', 'พัน', 'แสน', 'ล้าน'],
      ...['จุด', 'ลบ', ' ', 'ที่', 'บาท'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (pieces) => {
        const decimal = parseNumberWords(pieces.join(''));
        if (decimal) assert.deepEqual(parseNumberWords(decimalWords(decimal)), decimal);
      }),
      { numRuns: 1000 },
    );
  });
});
