import assert from 'node:assert/strict';

import fc from 'fast-check';

import { composeEdits } from '../../../src/core/text/compose-edits.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit.js';
import { minimalEdits } from '../../../src/core/text/minimal-edits.js';

const TEXT = 'กระทรวงพาณิชย์ 😀 16:00 น.';

/** Edits of a text of this length, in order and free of overlaps. */
function editsOf(length: number): fc.Arbitrary<TextEdit[]> {
  const places = fc.uniqueArray(fc.nat(length), { maxLength: 8 });
  const texts = fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 });
  return fc.tuple(places, texts).map(([offsets, words]) => {
    const sorted = offsets.toSorted((a, b) => a - b);
    return words.flatMap((text, index) => {
      const [start, end] = sorted.slice(2 * index);
      return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
    });
  });
}

const twoRounds = editsOf(TEXT.length).chain((first) => {
  const between = applyEdits(TEXT, first);
  return editsOf(between.length).map((second) => ({ first, between, second }));
});

describe('composeEdits', () => {
  it('does at once what two rounds of edits do', () => {
    fc.assert(
      fc.property(twoRounds, ({ first, between, second }) => {
        const composed = composeEdits(first, between, second);
        assert.equal(applyEdits(TEXT, composed), applyEdits(between, second));
      }),
    );
  });

  it('keeps edits apart that do not touch', () => {
    const first = [{ span: { start: 0, end: 1 }, text: 'xx' }];
    const second = [{ span: { start: 4, end: 5 }, text: '' }];
    assert.deepEqual(composeEdits(first, 'xxbcde', second), [
      { span: { start: 0, end: 1 }, text: 'xx' },
      { span: { start: 3, end: 4 }, text: '' },
    ]);
  });
});

describe('minimalEdits', () => {
  const replaceAll = (before: string, after: string) =>
    minimalEdits(before, [{ span: { start: 0, end: before.length }, text: after }]);

  it('writes only what differs', () => {
    assert.deepEqual(replaceAll('16:00 น.', '16.00 น.'), [
      { span: { start: 2, end: 3 }, text: '.' },
    ]);
    assert.deepEqual(replaceAll('กก', 'ก'), [{ span: { start: 1, end: 2 }, text: '' }]);
  });

  it('writes nothing where nothing differs', () => {
    assert.deepEqual(replaceAll('ก', 'ก'), []);
  });

  it('parts no surrogate pair', () => {
    assert.deepEqual(replaceAll('a😀b', 'a😁b'), [{ span: { start: 1, end: 3 }, text: '😁' }]);
    assert.deepEqual(replaceAll('\u{1f600}', '\u{1fa00}'), [
      { span: { start: 0, end: 2 }, text: '\u{1fa00}' },
    ]);
  });

  it('does what the edits do', () => {
    fc.assert(
      fc.property(editsOf(TEXT.length), (edits) => {
        assert.equal(applyEdits(TEXT, minimalEdits(TEXT, edits)), applyEdits(TEXT, edits));
      }),
    );
  });
});
