import assert from 'node:assert/strict';

import { fitsAsWords, type Segmenter } from '../../../src/core/thai/segmenter.js';
import { createWordSegmenter } from '../../../src/platform/word-segmenter.js';
import { createWordSegmenter as createBrowserSegmenter } from '../../../src/platform/word-segmenter.browser.js';
import { readMarks } from '../../support/marks.js';

function fits(marked: string, replacement: string, segment: Segmenter): boolean {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  return fitsAsWords(text, span, replacement, segment);
}

const SEGMENTERS = { wordcut: createWordSegmenter(), Intl: createBrowserSegmenter() };

for (const [name, segment] of Object.entries(SEGMENTERS)) {
  describe(`words by ${name}`, () => {
    it('give the text again when joined', () => {
      const text = 'การพัฒนาแพลตฟอร์มของไปรษณีย์ไทย';
      assert.equal(segment(text).join(''), text);
    });

    it('let a right word in where words end on both sides', () => {
      assert.ok(fits('ส่งเสริมการใช้⟦เพลตฟอร์ม⟧ของไปรษณีย์', 'แพลตฟอร์ม', segment));
      assert.ok(fits('⟦บุคคลากร⟧', 'บุคลากร', segment));
    });

    it('keep it out of the middle of another word', () => {
      assert.ok(!fits('มหา⟦วิทยาลั⟧ย', 'วิทยาลั', segment));
    });

    it('look at no more than the run of Thai letters around the place', () => {
      const asked: string[] = [];
      const text = `${'ก'.repeat(500)}⟦เพลตฟอร์ม⟧${'ข'.repeat(500)} จบ`;
      fits(text, 'แพลตฟอร์ม', (run) => {
        asked.push(run);
        return [run];
      });
      assert.ok(asked.every((run) => run.length < 200 && !run.includes(' ')));
    });
  });
}
