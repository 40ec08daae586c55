import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  bahtText,
  type BahtTextOptions,
  parseBahtText,
} from '../../../src/core/numerals/baht-text.js';
import { formatDecimal, parseDecimal } from '../../../src/core/numerals/decimal.js';

function text(amount: string, options: BahtTextOptions = {}): string {
  const decimal = parseDecimal(amount);
  assert.ok(decimal, `${amount} is a number`);
  return bahtText(decimal, options);
}

function amount(words: string): string | undefined {
  const decimal = parseBahtText(words);
  return decimal && formatDecimal(decimal);
}

const OPTIONS: fc.Arbitrary<BahtTextOptions> = fc.record({
  finalOne: fc.constantFrom('always-et', 'et-after-tens'),
  zeroBaht: fc.constantFrom('left-out', 'written'),
});

describe('baht text', () => {
  const AMOUNTS: readonly (readonly [string, string])[] = [
    ['0', 'ศูนย์บาทถ้วน'],
    ['1', 'หนึ่งบาทถ้วน'],
    ['21', 'ยี่สิบเอ็ดบาทถ้วน'],
    ['1,000', 'หนึ่งพันบาทถ้วน'],
    ['๑,๐๐๐.๐๐', 'หนึ่งพันบาทถ้วน'],
    ['5.80', 'ห้าบาทแปดสิบสตางค์'],
    ['5.8', 'ห้าบาทแปดสิบสตางค์'],
    ['1250.01', 'หนึ่งพันสองร้อยห้าสิบบาทหนึ่งสตางค์'],
    ['0.25', 'ยี่สิบห้าสตางค์'],
    ['35.125', 'สามสิบห้าบาทสิบสองจุดห้าสตางค์'],
    ['-101.11', 'ลบหนึ่งร้อยเอ็ดบาทสิบเอ็ดสตางค์'],
    ['1200000000000', 'หนึ่งล้านสองแสนล้านบาทถ้วน'],
  ];
  for (const [number, words] of AMOUNTS) {
    it(`writes ${number} as ${words}`, () => {
      assert.equal(text(number), words);
    });
  }

  it('can write ศูนย์บาท, and leave เอ็ด to the tens', () => {
    assert.equal(text('0.25', { zeroBaht: 'written' }), 'ศูนย์บาทยี่สิบห้าสตางค์');
    assert.equal(text('-0.25', { zeroBaht: 'written' }), 'ลบศูนย์บาทยี่สิบห้าสตางค์');
    assert.equal(text('101', { finalOne: 'et-after-tens' }), 'หนึ่งร้อยหนึ่งบาทถ้วน');
  });

  it('comes back as the same amount, to the satang', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        fc.integer({ min: 0, max: 99 }),
        OPTIONS,
        (baht, satang, options) => {
          const exact = satang === 0 ? `${baht}` : `${baht}.${String(satang).padStart(2, '0')}`;
          assert.equal(amount(text(exact, options)), exact);
        },
      ),
    );
  });
});

describe('parseBahtText', () => {
  const ACCEPTED: Readonly<Record<string, string>> = {
    หนึ่งพันบาท: '1000',
    'หนึ่งพัน บาท ถ้วน': '1000',
    ห้าสิบสตางค์: '0.50',
    ลบห้าสิบสตางค์: '-0.50',
    ห้าบาทศูนย์สตางค์: '5',
    หนึ่งจุดห้าล้านบาท: '1500000',
  };
  for (const [words, number] of Object.entries(ACCEPTED)) {
    it(`reads ${words} as ${number}`, () => {
      assert.equal(amount(words), number);
    });
  }

  const NONSENSE = [
    'บาทถ้วน',
    'หนึ่งร้อย',
    'หนึ่งบาทถ้วนห้าสิบสตางค์',
    'หนึ่งบาทหนึ่งร้อยสตางค์',
    'หนึ่งบาทห้าสิบ',
    'หนึ่งบาทลบห้าสตางค์',
    'หนึ่งจุดห้าบาทห้าสตางค์',
    'ลบลบหนึ่งบาท',
    'ศูนย์สตางค์',
    'หนึ่งบาทสองบาท',
    'หนึ่งสตางค์สองสตางค์',
  ];
  for (const words of NONSENSE) {
    it(`knows that “${words}” is no amount`, () => {
      assert.equal(amount(words), undefined);
    });
  }
});
