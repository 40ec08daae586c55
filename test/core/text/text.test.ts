import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applyEdits } from '../../../src/core/text/edit.js';
import { LineIndex } from '../../../src/core/text/lines.js';
import { asSeen } from '../../../src/core/text/normalise.js';
import { PhraseFinder } from '../../../src/core/text/phrase-finder.js';
import { mergeSpans, overlaps, overlapsAny, type Span } from '../../../src/core/text/span.js';
import { readMarks, writeMarks } from '../../support/marks.js';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 5 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('applyEdits', () => {
  it('puts every text where its span was, whatever their order', () => {
    const { text, spans } = readMarks('ปี ⟦2562⟧ ชั้น ⟦4⟧ จบ⟦⟧');
    const edits = spans.map((at, index) => ({ span: at, text: `<${index}>` }));
    assert.equal(applyEdits(text, edits.toReversed()), 'ปี <0> ชั้น <1> จบ<2>');
  });

  it('refuses edits that overlap or lie outside', () => {
    const edit = (start: number, end: number) => ({ span: { start, end }, text: '' });
    assert.throws(() => applyEdits('ก ข', [edit(0, 2), edit(1, 3)]), RangeError);
    assert.throws(() => applyEdits('ก ข', [edit(2, 9)]), RangeError);
  });
});

describe('LineIndex', () => {
  it('counts lines and columns from 1, in UTF-16 code units, over every kind of line break', () => {
    const { text, spans } = readMarks('⟦⟧ที่⟦⟧\r\n⟦⟧ข😀⟦⟧\n\r⟦⟧ค');
    const lines = new LineIndex(text);
    assert.deepEqual(
      spans.map(({ start }) => lines.at(start)),
      [
        { line: 1, column: 1 },
        { line: 1, column: 4 },
        { line: 2, column: 1 },
        { line: 2, column: 4 },
        { line: 4, column: 1 },
      ],
    );
  });
});

describe('spans', () => {
  it('merge into the same places, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const merged = mergeSpans(spans);
        const covers = (all: readonly Span[], at: number) =>
          all.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < 40; at += 1) assert.equal(covers(merged, at), covers(spans, at));
        merged.forEach(({ end }, index) => {
          assert.ok(end < (merged[index + 1]?.start ?? Infinity));
        });
      }),
    );
  });

  it('are found by binary search just as by looking at each', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, wanted) => {
        const sorted = mergeSpans(spans);
        assert.equal(
          overlapsAny(sorted, wanted),
          sorted.some((one) => overlaps(one, wanted)),
        );
      }),
    );
  });
});

describe('PhraseFinder', () => {
  const find = (text: string) =>
    writeMarks(
      text,
      [...new PhraseFinder([{ phrase: 'นคร' }, { phrase: 'นครปฐม' }]).findIn(text)].map(
        ({ span: found }) => found,
      ),
    );

  it('takes the longest phrase, and goes on behind it', () => {
    assert.equal(find('นครปฐมนครน'), '⟦นครปฐม⟧⟦นคร⟧น');
  });

  it('refuses a phrase of two characters', () => {
    assert.throws(() => new PhraseFinder([{ phrase: 'กข' }]), RangeError);
  });
});

describe('asSeen', () => {
  it('leaves out what nobody sees', () => {
    assert.equal(asSeen('\ufeff ข่าว\u200b\u00a0 ด่วน\n'), 'ข่าว ด่วน');
  });
});
