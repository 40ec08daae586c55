import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  convertNumerals,
  convertNumeralsIn,
  otherDigits,
} from '../../../src/core/convert/convert-numerals.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import type { DigitScript } from '../../../src/core/thai/digits.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

function convert(text: string, to: DigitScript): string {
  return applyEdits(text, convertNumerals(parsePressRelease(text), to).edits);
}

function convertMarked(marked: string, to: DigitScript): string {
  const { text, spans } = readMarks(marked);
  return applyEdits(text, convertNumeralsIn(parsePressRelease(text), spans, to).edits);
}

describe('convertNumerals', () => {
  it('changes numbers, and nothing that must stay', () => {
    assert.equal(
      convert('เวลา 16.00 น. มี 1,250 คน ใช้ 5G และ G20 ที่ www.example.go.th/2562 `12`', 'thai'),
      'เวลา ๑๖.๐๐ น. มี ๑,๒๕๐ คน ใช้ 5G และ G20 ที่ www.example.go.th/2562 `12`',
    );
    assert.equal(convert('เวลา ๑๖.๐๐ น. ปี ๒๕60', 'arabic'), 'เวลา 16.00 น. ปี 2560');
  });

  it('changes the titles of the frontmatter, but no keys, dates or numbers', () => {
    assert.equal(
      convert('---\ndate: 2019-12-12\ntitle:\n  th: ลงนาม 2 ฉบับ\n  en: 2 MoUs\n---\n', 'thai'),
      '---\ndate: 2019-12-12\ntitle:\n  th: ลงนาม ๒ ฉบับ\n  en: 2 MoUs\n---\n',
    );
  });

  it('leaves English parts in Arabic digits, and says so', () => {
    const text = 'ลงนาม 2 ฉบับ\n\n::: {lang=en}\nSigned 2 documents on 5 May, COVID-19\n:::';
    const { left } = convertNumerals(parsePressRelease(text), 'thai');
    assert.equal(
      writeMarks(
        text,
        left.map(({ span }) => span),
      ),
      'ลงนาม 2 ฉบับ\n\n::: {lang=en}\nSigned ⟦2⟧ documents on ⟦5⟧ May, COVID-⟦19⟧\n:::',
    );
    assert.deepEqual(
      left.map(({ reason }) => reason),
      ['name', 'name', 'protected'],
    );
  });

  it('comes back to the same text from any text without Thai digits', () => {
    fc.assert(
      fc.property(releaseText(rules), (sample) => {
        const text = sample.replace(/[๐-๙]/gu, '');
        assert.equal(convert(convert(text, 'thai'), 'arabic'), text);
      }),
    );
  });

  it('changes nothing but digits', () => {
    fc.assert(
      fc.property(
        releaseText(rules),
        fc.constantFrom<DigitScript>('thai', 'arabic'),
        (text, to) => {
          assert.equal(
            convert(text, to).replace(/[0-9๐-๙]/gu, '#'),
            text.replace(/[0-9๐-๙]/gu, '#'),
          );
        },
      ),
    );
  });
});

describe('convertNumeralsIn', () => {
  it('changes the selected digits only', () => {
    assert.equal(convertMarked('ชั้น ⟦12⟧ ห้อง 34 และ ปี 2⟦56⟧2', 'thai'), 'ชั้น ๑๒ ห้อง 34 และ ปี 2๕๖2');
  });

  it('changes a selection in an English part, for a person asked for it', () => {
    assert.equal(
      convertMarked('::: {lang=en}\nfloor ⟦12, 13⟧, room 14\n:::', 'thai'),
      '::: {lang=en}\nfloor 12, ๑๓, room 14\n:::',
    );
  });
});

describe('otherDigits', () => {
  it('turns away from the digits that come first', () => {
    assert.equal(otherDigits('ปี 2562'), 'thai');
    assert.equal(otherDigits('ปี ๒๕๖๒ ชั้น 4'), 'arabic');
    assert.equal(otherDigits('ไม่มีตัวเลข'), 'thai');
  });
});
