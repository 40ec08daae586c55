import assert from 'node:assert/strict';

import { isOneSlip } from '../../../src/core/text/slip.js';

describe('isOneSlip', () => {
  for (const [own, other] of [
    ['กระทรวง', 'กระทวง'],
    ['แห่งชาติ', 'แห่งขาติ'],
    ['ชนบท', 'ชนทบ'],
    ['Srettha', 'Settha'],
    ['ก', ''],
  ] as const) {
    it(`parts ${own} from ${other || 'nothing'}`, () => {
      assert.ok(isOneSlip(own, other));
      assert.ok(isOneSlip(other, own));
    });
  }

  for (const [own, other] of [
    ['กระทรวง', 'กระทรวง'],
    ['กระทรวง', 'กระวง'],
    ['สภาพ', 'สภาวะ'],
    ['สมชาย', 'สมหญิง'],
    ['กข', 'คง'],
  ] as const) {
    it(`does not part ${own} from ${other}`, () => {
      assert.ok(!isOneSlip(own, other));
    });
  }
});
