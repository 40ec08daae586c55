import assert from 'node:assert/strict';

import { applyEdits } from '../../../src/core/text/edit.js';
import { joinEdits } from '../../../src/core/text/join-edits.js';
import { readMarks } from '../../support/marks.js';

describe('joinEdits', () => {
  it('makes one edit from the first to the last, which does what all do', () => {
    const { text, spans } = readMarks('ปี ⟦2562⟧ และ⟦⟧ปี ⟦2563⟧ และ 2564');
    const edits = spans.map((span, index) => ({ span, text: `<${index}>` }));
    const joined = joinEdits(text, edits);
    assert.deepEqual(joined, [{ span: { start: 3, end: 18 }, text: '<0> และ<1>ปี <2>' }]);
    assert.equal(applyEdits(text, joined), applyEdits(text, edits));
  });

  it('makes nothing of nothing', () => {
    assert.deepEqual(joinEdits('ปี 2562', []), []);
  });
});
