import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  type Decimal,
  formatDecimal,
  groupDecimal,
  parseDecimal,
  shiftPoint,
  trimFraction,
} from '../../../src/core/numerals/decimal.js';

const DECIMAL: fc.Arbitrary<Decimal> = fc
  .stringMatching(/^-?[1-9][0-9]{0,30}(?:\.[0-9]{1,10})?$/u)
  .map((text) => parseDecimal(text))
  .filter((decimal) => decimal !== undefined);

function format(text: string): string | undefined {
  const decimal = parseDecimal(text);
  return decimal && formatDecimal(decimal);
}

describe('decimals', () => {
  it('are read from digits of either set, with commas or without', () => {
    assert.equal(format('๑,๒๓๔.๕๐'), '1234.50');
    assert.equal(format('1234567'), '1234567');
    assert.equal(format('-1'), '-1');
    assert.equal(format('007'), '7');
    assert.equal(format('-0.00'), '0.00');
    assert.equal(format(' 2\u200b562 '), '2562');
  });

  it('are not read from anything else', () => {
    for (const text of [
      '',
      '1,23',
      '1,2345',
      ',123',
      '1.',
      '.5',
      '1.2.3',
      '1 2',
      '1e3',
      '+1',
      '٣',
    ]) {
      assert.equal(format(text), undefined, text);
    }
  });

  it('have a comma before every three digits', () => {
    fc.assert(
      fc.property(DECIMAL, (decimal) => {
        const grouped = groupDecimal(decimal);
        assert.match(grouped, /^-?[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?$/u);
        assert.deepEqual(parseDecimal(grouped), decimal);
      }),
    );
  });

  it('come back when the point is moved there and back', () => {
    fc.assert(
      fc.property(DECIMAL, fc.integer({ min: -30, max: 30 }), (decimal, exponent) => {
        const back = shiftPoint(shiftPoint(decimal, exponent), -exponent);
        assert.deepEqual(trimFraction(back), trimFraction(decimal));
      }),
    );
  });
});
