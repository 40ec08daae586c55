import assert from 'node:assert/strict';

import fc from 'fast-check';

import { VisibleText } from '../../../src/core/text/visible-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';

describe('VisibleText', () => {
  it('leaves out what cannot be seen', () => {
    assert.equal(new VisibleText('\u200bกฏ\u200b\u2060หมาย\ufeff').text, 'กฏหมาย');
    assert.equal(new VisibleText('กฏ\u00a0หมาย').text, 'กฏ\u00a0หมาย');
  });

  it('finds the way back: what cannot be seen belongs to a place only inside it', () => {
    const { text, spans } = readMarks('ตาม\u200b⟦กฏ\u200bหมาย⟧\u200bใหม่');
    const visible = new VisibleText(text);
    const start = visible.text.indexOf('กฏหมาย');
    const found = visible.toSource({ start, end: start + 'กฏหมาย'.length });
    assert.equal(writeMarks(text, [found]), writeMarks(text, spans));
  });

  it('finds every character where it stands', () => {
    const unit = fc.constantFrom('ก', 'ี่', '\u200b', '\u00ad', ' ', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit }), (source) => {
        const visible = new VisibleText(source);
        for (let start = 0; start < visible.text.length; start += 1) {
          const place = visible.toSource({ start, end: start + 1 });
          assert.equal(source.slice(place.start, place.end), visible.text.charAt(start));
        }
      }),
    );
  });
});
