import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import fc from 'fast-check';

import { MISSPELLINGS } from '../../../src/core/data/misspellings.js';
import {
  fitsAsWords,
  isMeantAs,
  likeliestFirst,
  type Segmenter,
} from '../../../src/core/thai/segmenter.js';
import { createWordSegmenter } from '../../../src/platform/word-segmenter.js';
import { createWordSegmenter as createBrowserSegmenter } from '../../../src/platform/word-segmenter.browser.js';
import { readMarks } from '../../support/marks.js';

function fits(marked: string, replacement: string, segment: Segmenter): boolean {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  return fitsAsWords(text, span, replacement, segment);
}

function isMeant(marked: string, replacement: string, segment: Segmenter): boolean {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  return isMeantAs(text, span, replacement, segment);
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

    it('look at no more than the run of Thai letters around the place', () => {
      const asked: string[] = [];
      const text = `${'ก'.repeat(500)}⟦เพลตฟอร์ม⟧${'ข'.repeat(500)} จบ`;
      const spy = (run: string) => {
        asked.push(run);
        return [run];
      };
      fits(text, 'แพลตฟอร์ม', Object.assign(spy, { isWord: () => false }));
      assert.ok(asked.every((run) => run.length < 200 && !run.includes(' ')));
    });

    it('let a right word in within a longer one', () => {
      assert.ok(fits('ประชุมเชิง⟦ปฎิบัติ⟧การ', 'ปฏิบัติ', segment));
      assert.ok(fits('พนักงานรัฐ⟦วิสากิจ⟧และเอกชน', 'วิสาหกิจ', segment));
    });

    it('let a word in that no dictionary has, between words that it has', () => {
      assert.ok(fits('ลงทุน⟦โปรเจ็คท์⟧รถไฟ', 'โปรเจกต์', segment));
    });

    it('keep it out where the letters belong to two other words', () => {
      assert.ok(!fits('การประ⟦ชุมขน⟧าดใหญ่', 'ชุมชน', segment));
      assert.ok(!fits('ผลิตจากกล⟦ไกล้⟧วน', 'ใกล้', segment));
    });

    it('take letters that make no words for the word that they nearly are', () => {
      assert.ok(isMeant('พัฒนาประเทศตาม⟦ยุทธศสตร์⟧ชาติ', 'ยุทธศาสตร์', segment));
      assert.ok(isMeant('ความเดือดร้อนของ⟦ประขาชน⟧', 'ประชาชน', segment));
      assert.ok(isMeant('มีความ⟦ยืนหยุ่น⟧สูง', 'ยืดหยุ่น', segment));
      assert.ok(isMeant('หลากหลายทาง⟦วั ฒนธรรม⟧ไทย', 'วัฒนธรรม', segment));
    });

    it('leave other words what they are', () => {
      assert.ok(!isMeant('รองรับ⟦การเดิน⟧ทาง', 'การเงิน', segment));
      assert.ok(!isMeant('ตามหลัก⟦ปฏิวัติ⟧เขียว', 'ปฏิบัติ', segment));
      assert.ok(!isMeant('ส่งเสริม⟦กิจ การ⟧ค้า', 'กิจการ', segment));
    });

    it('leave letters alone that would be words only in part', () => {
      assert.ok(!isMeant('กฤฎ⟦เศรษฐกิ⟧ฌฆ', 'เศรษฐกิจ', segment));
    });

    it('put the letters first that read best', () => {
      const readings = (marked: string) => {
        const { text, spans } = readMarks(marked);
        const [span] = spans;
        assert.ok(span);
        return likeliestFirst(text, span, ['แ', 'เ'], segment);
      };
      assert.deepEqual(readings('ที่ปรึกษาด้าน⟦เเ⟧ศรษฐกิจ'), ['เ', 'แ']);
      assert.deepEqual(readings('ประชาชน⟦เเ⟧ละภาคเอกชน'), ['แ', 'เ']);
    });

    it('know the words of their dictionary', () => {
      for (const word of ['กระทรวง', 'เสนอ', 'ขอ', 'มี', 'ใน'])
        assert.ok(segment.isWord(word), word);
      for (const word of ['กระทวงงง', 'งิน']) assert.ok(!segment.isWord(word), word);
    });
  });
}

interface Wordcut {
  init(dictionary: undefined, withDefault: boolean, words: readonly string[]): void;
  cutIntoArray(text: string): string[];
}

describe('wordcut with the dictionary that we read', () => {
  const load: (name: string) => Wordcut = createRequire(__filename);
  const words = [
    'รัฐมนตรี',
    'ว่าการ',
    'กระทรวง',
    'ต่าง',
    'ประเทศ',
    'การ',
    'หารือ',
    'ตาก',
    'ลม',
    'ก',
    'ๆ',
  ];

  it('cuts as with the one that it reads itself', () => {
    const texts = fc.sample(fc.array(fc.constantFrom(...words)), 200).map((some) => some.join(''));
    const wordcut = load('wordcut');
    wordcut.init(
      undefined,
      true,
      MISSPELLINGS.map(([, right]) => right),
    );
    const expected = texts.map((text) => wordcut.cutIntoArray(text));
    assert.deepEqual(texts.map(createWordSegmenter()), expected);
  });
});
