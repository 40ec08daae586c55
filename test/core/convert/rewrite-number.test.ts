import assert from 'node:assert/strict';

import { rewriteNumber } from '../../../src/core/convert/rewrite-number.js';

const texts = (text: string) => rewriteNumber(text).map((rewrite) => rewrite.text);

describe('rewriteNumber', () => {
  it('spells digits of either set out in words, as money and as an ordinal', () => {
    assert.deepEqual(texts('21'), ['ยี่สิบเอ็ด', 'ยี่สิบเอ็ดบาทถ้วน', 'ที่ยี่สิบเอ็ด']);
    assert.deepEqual(texts('๒๑'), texts('21'));
  });

  it('reads words back in both digits', () => {
    assert.deepEqual(texts('ยี่สิบเอ็ด'), ['21', '๒๑']);
  });

  it('changes the scale to that of the other language', () => {
    assert.ok(texts('1.2 ล้านล้านบาท').includes('1.2 trillion baht'));
    assert.ok(texts('1.2 trillion baht').includes('1.2 ล้านล้านบาท'));
  });

  it('has nothing for what is no number', () => {
    assert.deepEqual(texts('กระทรวง'), []);
    assert.deepEqual(texts(''), []);
  });
});
