import assert from 'node:assert/strict';

import { continueList } from '../../../src/core/convert/continue-list.js';
import { readMarks } from '../../support/marks.js';

function enter(marked: string): string | undefined {
  const { text, spans } = readMarks(marked);
  const continuation = continueList(text, spans[0]?.start ?? text.length);
  return continuation?.kind === 'next-item' ? continuation.marker : continuation?.kind;
}

describe('continueList', () => {
  it('goes on with the next number in the same digits and marks', () => {
    assert.equal(enter('๑) การค้า⟦⟧'), '๒) ');
    assert.equal(enter('  9. การลงทุน⟦⟧'), '  10. ');
    assert.equal(enter('(๑๙) การศึกษา⟦⟧ '), '(๒๐) ');
    assert.equal(enter('ก) การค้า⟦⟧'), 'ข) ');
  });

  it('ends the list at an item without text', () => {
    assert.equal(enter('๒) ⟦⟧'), 'end-list');
  });

  it('leaves Enter alone elsewhere', () => {
    assert.equal(enter('การค้า⟦⟧'), undefined);
    assert.equal(enter('๑) การ⟦⟧ค้า'), undefined);
    assert.equal(enter('⟦⟧'), undefined);
  });
});
