import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { numberHover } from '../../../src/core/hover/number-hover.js';
import type { Locale } from '../../../src/core/l10n/locale.js';
import { readMarks, writeMarks } from '../../support/marks.js';

/** The hover at the mark, as lines. */
function linesAt(marked: string, locale: Locale): string[] | undefined {
  const { text, spans } = readMarks(marked);
  const [point] = spans;
  assert.ok(point);
  return numberHover(parsePressRelease(text), point.start)?.markdown[locale].split('  \n');
}

function spanAt(marked: string): string {
  const { text, spans } = readMarks(marked);
  const hover = numberHover(parsePressRelease(text), spans[0]?.start ?? 0);
  return writeMarks(text, hover ? [hover.span] : []);
}

describe('numberHover', () => {
  it('tells an amount of baht as documents write it, and in English', () => {
    assert.deepEqual(linesAt('งบประมาณ 1.2⟦⟧ ล้านล้านบาท', 'th'), [
      '**1,200,000,000,000**',
      'อ่านว่า หนึ่งล้านสองแสนล้านบาทถ้วน',
      'เลขไทย ๑.๒ ล้านล้านบาท',
      'ภาษาอังกฤษ 1.2 trillion baht',
    ]);
    assert.deepEqual(linesAt('จำนวน ๕.๘๐ บ⟦⟧าท', 'en'), [
      'In Thai words: ห้าบาทแปดสิบสตางค์',
      'Arabic digits: 5.80 บาท',
      'In English: 5.80 baht',
    ]);
  });

  it('tells an English amount in Thai', () => {
    assert.deepEqual(linesAt('a budget of 15 bil⟦⟧lion US dollars', 'en'), [
      '**15,000,000,000**',
      'In Thai words: หนึ่งหมื่นห้าพันล้าน',
      'Thai digits: ๑๕ billion US dollars',
      'In Thai: 1.5 หมื่นล้านดอลลาร์สหรัฐ',
    ]);
  });

  it('tells a number with nothing around it', () => {
    assert.deepEqual(linesAt('ประชากร 66000000⟦⟧ คน', 'th'), [
      '**66,000,000**',
      'อ่านว่า หกสิบหกล้าน',
      'เลขไทย ๖๖๐๐๐๐๐๐',
      '66 ล้าน · 66 million',
    ]);
    assert.deepEqual(linesAt('ลงนาม ⟦⟧๒๑ ฉบับ', 'th'), ['อ่านว่า ยี่สิบเอ็ด', 'เลขอารบิก 21']);
    assert.deepEqual(linesAt('ลงนาม 2⟦⟧1 ฉบับ', 'th'), ['อ่านว่า ยี่สิบเอ็ด', 'เลขไทย ๒๑']);
  });

  it('belongs to the number with its words, wherever the text stands', () => {
    assert.equal(
      spanAt('---\ntitle:\n  th: งบ 5⟦⟧00 ล้านบาท ปี 1\n---\n'),
      '---\ntitle:\n  th: งบ ⟦500 ล้านบาท⟧ ปี 1\n---\n',
    );
    assert.equal(spanAt('# หัวข้อ 5\n\nชั้น 1⟦⟧2 ห้อง 3'), '# หัวข้อ 5\n\nชั้น ⟦12⟧ ห้อง 3');
  });

  const NOTHING = [
    'ไม่มี⟦⟧ตัวเลข 5',
    'เครือข่าย 5⟦⟧G',
    'www.example.go.th/25⟦⟧62',
    'เวลา 16.0⟦⟧0 น.',
    'เวลา 16:⟦⟧30 น.',
    'โทร. 0 228⟦⟧1 1111',
    'รหัส 007⟦⟧5',
    'ผิดที่ 400,⟦⟧00',
    `ยาว ${'5'.repeat(50)}⟦⟧`,
    '```\n2⟦⟧5\n```',
    '⟦⟧',
  ];
  for (const marked of NOTHING) {
    it(`has nothing to say at ${JSON.stringify(marked)}`, () => {
      assert.equal(linesAt(marked, 'en'), undefined);
    });
  }
});
