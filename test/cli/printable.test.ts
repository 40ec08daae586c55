import assert from 'node:assert/strict';

import { toPrintable } from '../../src/cli/printable.js';

describe('toPrintable', () => {
  it('leaves Thai and its marks alone', () => {
    assert.equal(toPrintable('น้ำใจที่ยิ่งใหญ่ ๆ “ก”'), 'น้ำใจที่ยิ่งใหญ่ ๆ “ก”');
  });

  it('puts everything on one line', () => {
    assert.equal(toPrintable('ก\r\nข\tค'), 'ก ข ค');
  });

  it('shows what cannot be seen, and what a terminal would obey', () => {
    assert.equal(toPrintable('ก\u200bข'), 'ก<U+200B>ข');
    assert.equal(toPrintable('\u001b[31mก'), '<U+001B>[31mก');
    assert.equal(toPrintable('\u202eก'), '<U+202E>ก');
  });
});
