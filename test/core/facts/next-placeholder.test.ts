import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { nextPlaceholder, previousPlaceholder } from '../../../src/core/facts/next-placeholder.js';
import { spanText } from '../../../src/core/text/span.js';
import { readMarks } from '../../support/marks.js';

function goFrom(marked: string, find: typeof nextPlaceholder): string | undefined {
  const { text, spans } = readMarks(marked);
  const place = find(parsePressRelease(text), spans[0] ?? { start: 0, end: 0 });
  return place && spanText(text, place);
}

describe('nextPlaceholder', () => {
  it('gives the place behind the cursor, and the one in which it stands', () => {
    assert.equal(goFrom('⟦⟧นาย [ชื่อฝ่ายไทย] และ [ชื่ออีกฝ่าย]', nextPlaceholder), '[ชื่อฝ่ายไทย]');
    assert.equal(goFrom('นาย [ชื่อ⟦⟧ฝ่ายไทย] และ [เวลา]', nextPlaceholder), '[ชื่อฝ่ายไทย]');
  });

  it('goes on from a place that is selected, and from its end', () => {
    assert.equal(goFrom('⟦[ชื่อฝ่ายไทย]⟧ และ [เวลา]', nextPlaceholder), '[เวลา]');
    assert.equal(goFrom('[ชื่อฝ่ายไทย]⟦⟧ และ [เวลา]', nextPlaceholder), '[เวลา]');
  });

  it('begins again behind the last one', () => {
    assert.equal(goFrom('[ชื่อฝ่ายไทย] และ ⟦[เวลา]⟧', nextPlaceholder), '[ชื่อฝ่ายไทย]');
  });

  it('finds places of the frontmatter before those of the body', () => {
    const text = '⟦⟧---\ntitle:\n  th: "[หัวข้อข่าว]"\n---\n\n[เวลา]\n';
    assert.equal(goFrom(text, nextPlaceholder), '[หัวข้อข่าว]');
  });

  it('gives nothing where nothing is left', () => {
    assert.equal(goFrom('นายสมชาย⟦⟧ ใจดี', nextPlaceholder), undefined);
  });
});

describe('previousPlaceholder', () => {
  it('goes back, and from the first to the last', () => {
    assert.equal(goFrom('[ชื่อฝ่ายไทย] และ ⟦[เวลา]⟧', previousPlaceholder), '[ชื่อฝ่ายไทย]');
    assert.equal(goFrom('⟦[ชื่อฝ่ายไทย]⟧ และ [เวลา]', previousPlaceholder), '[เวลา]');
  });
});
