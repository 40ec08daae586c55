import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  digitScriptsIn,
  digitValue,
  toArabicDigits,
  toThaiDigits,
} from '../../../src/core/thai/digits.js';

describe('digits', () => {
  it('change script and nothing else', () => {
    assert.equal(toThaiDigits('5G ปี 2562, ๑'), '๕G ปี ๒๕๖๒, ๑');
    assert.equal(toArabicDigits('ปี ๒๕๖๒, 1'), 'ปี 2562, 1');
  });

  it('come back from Thai to what they were, in any text without Thai digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sample) => {
        const text = sample.replace(/[๐-๙]/gu, '');
        assert.equal(toArabicDigits(toThaiDigits(text)), text);
      }),
    );
  });

  it('change in a text of any length, lone surrogates and all', () => {
    const sample = fc.constantFrom('2562 ', '\ud83d', '\ude00', 'ก', '9');
    fc.assert(
      fc.property(fc.array(sample, { minLength: 2000, maxLength: 4000 }), (pieces) => {
        const text = pieces.join('');
        const expected = text.replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
        assert.equal(toThaiDigits(text), expected);
        assert.equal(toArabicDigits(expected), text);
      }),
      { numRuns: 20 },
    );
  });

  it('have the same value in both scripts', () => {
    Array.from('0123456789').forEach((digit, value) => {
      assert.equal(digitValue(digit.charCodeAt(0)), value);
      assert.equal(digitValue(toThaiDigits(digit).charCodeAt(0)), value);
    });
    assert.equal(digitValue('ก'.charCodeAt(0)), -1);
  });

  it('are told apart', () => {
    assert.deepEqual(digitScriptsIn('๑2'), { thai: true, arabic: true });
    assert.deepEqual(digitScriptsIn('ก'), { thai: false, arabic: false });
  });
});
