import assert from 'node:assert/strict';

import fc from 'fast-check';

import { excerptOf } from '../../../../src/cli/lint/reporters/excerpt.js';
import { readMarks } from '../../../support/marks.js';

function excerpt(marked: string): string {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  const { before, passage, after } = excerptOf(text, span);
  return `${before}⟦${passage}⟧${after}`;
}

describe('excerptOf', () => {
  it('is the line of the passage', () => {
    assert.equal(excerpt('หนึ่ง\nสอง ⟦สาม⟧ สี่\r\nห้า'), 'สอง ⟦สาม⟧ สี่');
  });

  it('is a part of a long line', () => {
    const long = 'ก'.repeat(99);
    assert.equal(excerpt(`${long}⟦ข⟧${long}`), `…${'ก'.repeat(30)}⟦ข⟧${'ก'.repeat(30)}…`);
  });

  it('cuts before no mark and within no surrogate pair', () => {
    const tone = 'กี้'.repeat(20);
    const shown = excerpt(`${tone}⟦ข⟧${tone}ก`);
    assert.match(shown, /^…(?:กี้)+⟦ข⟧(?:กี้)+…$/u);
    assert.match(excerpt(`${'😀'.repeat(20)}ก⟦ข⟧ก${'😀'.repeat(20)}`), /^…😀+ก⟦ข⟧ก😀+…$/u);
  });

  it('shortens a long passage, and puts one of several lines on one', () => {
    assert.equal(excerpt(`⟦${'ก'.repeat(99)}⟧`), `⟦${'ก'.repeat(60)}…⟧`);
    assert.equal(excerpt('ก ⟦ข\nค⟧ ง\nจ'), 'ก ⟦ข ค⟧ ง');
  });

  it('answers for any text and any place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (one, other) => one - other,
        );
        const { before, passage, after } = excerptOf(text, { start, end });
        assert.doesNotMatch(before + passage + after, /[\n\r]/u);
      }),
    );
  });
});
