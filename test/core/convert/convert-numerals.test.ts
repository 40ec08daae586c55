import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  convertNumerals,
  convertNumeralsIn,
  type NumeralOptions,
  type NumeralTarget,
  otherDigits,
} from '../../../src/core/convert/convert-numerals.js';
import { LEFT_REASONS, type LeftNumber } from '../../../src/core/convert/left-number.js';
import { parsePressRelease, type PressRelease } from '../../../src/core/document/press-release.js';
import { ProjectProtection } from '../../../src/core/document/project-protection.js';
import { EITHER_PRACTICE, MAJORITY_PRACTICE } from '../../../src/core/numerals/keep-arabic.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import type { DigitScript } from '../../../src/core/thai/digits.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

const PATTERNS = ['อาคาร 60 ปี', 'รุ่น ก-*'];

function parse(text: string): PressRelease {
  return new ProjectProtection(PATTERNS).protect(parsePressRelease(text));
}

function convert(text: string, to: NumeralTarget, options: NumeralOptions = {}): string {
  return applyEdits(text, convertNumerals(parse(text), to, options).edits);
}

function convertMarked(marked: string, to: NumeralTarget): string {
  const { text, spans } = readMarks(marked);
  return applyEdits(text, convertNumeralsIn(parse(text), spans, to).edits);
}

function markLeft(text: string, left: readonly LeftNumber[]): string {
  return writeMarks(
    text,
    left.map(({ span }) => span),
  );
}

const withoutThaiDigits = (text: string): string => text.replace(/[๐-๙]/gu, '');
const withoutArabicDigits = (text: string): string => text.replace(/[0-9]/gu, '');
const TARGET = fc.constantFrom<NumeralTarget>('thai', 'arabic', 'policy');
const SCRIPT = fc.constantFrom<DigitScript>('thai', 'arabic');
const OPTIONS: fc.Arbitrary<NumeralOptions> = fc.record({
  keepArabic: fc.record({ covid: fc.boolean(), thailand40: fc.boolean(), phone: fc.boolean() }),
});

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

  it('changes enumerators within the text', () => {
    assert.equal(
      convert('ได้แก่ 1) การค้า (2) การลงทุน และข้อ 3 ของข้อตกลง', 'thai'),
      'ได้แก่ ๑) การค้า (๒) การลงทุน และข้อ ๓ ของข้อตกลง',
    );
  });

  it('leaves English parts in Arabic digits, and says so', () => {
    const text = 'ลงนาม 2 ฉบับ\n\n::: {lang=en}\nSigned 2 documents on 5 May, COVID-19\n:::';
    const { left } = convertNumerals(parse(text), 'thai');
    assert.equal(
      markLeft(text, left),
      'ลงนาม 2 ฉบับ\n\n::: {lang=en}\nSigned ⟦2⟧ documents on ⟦5⟧ May, COVID-⟦19⟧\n:::',
    );
    assert.deepEqual(
      left.map(({ reason }) => reason),
      ['english', 'english', 'identifier'],
    );
  });

  it('says of every number that it left why it did', () => {
    const text = 'โควิด-19 งาน Expo 2025 โทร. 0 2281 1111 a1@example.go.th #ข่าว5 อาคาร 60 ปี ใช้ `7`';
    const { left } = convertNumerals(parse(text), 'thai', { keepArabic: EITHER_PRACTICE });
    assert.equal(
      markLeft(text, left),
      'โควิด-⟦19⟧ งาน Expo ⟦2025⟧ โทร. ⟦0⟧ ⟦2281⟧ ⟦1111⟧ a⟦1⟧@example.go.th #ข่าว⟦5⟧ อาคาร ⟦60⟧ ปี ใช้ `⟦7⟧`',
    );
    assert.deepEqual(
      left.map(({ reason }) => reason),
      ['covid', 'latin', 'phone', 'phone', 'phone', 'email', 'hashtag', 'project', 'code'],
    );
  });

  it('does what most releases do, unless told otherwise', () => {
    const text = 'โควิด-19 ไทยแลนด์ 4.0 โทร. 0 2281 1111';
    assert.equal(convert(text, 'thai'), 'โควิด-19 ไทยแลนด์ ๔.๐ โทร. ๐ ๒๒๘๑ ๑๑๑๑');
    assert.equal(
      convert(text, 'thai', { keepArabic: { ...MAJORITY_PRACTICE, phone: true } }),
      'โควิด-19 ไทยแลนด์ ๔.๐ โทร. 0 2281 1111',
    );
  });

  it('leaves no number without reason when it changes to Arabic digits', () => {
    assert.equal(
      convert('โควิด-๑๙ งาน Expo ๒๐๒๕ โทร. ๐ ๒๒๘๑ ๑๑๑๑ รุ่น ก-๑๒', 'arabic'),
      'โควิด-19 งาน Expo 2025 โทร. 0 2281 1111 รุ่น ก-๑๒',
    );
  });

  it('gives each language the digits of the policy', () => {
    const text = '---\nnumerals: thai\n---\nลงนาม 2 ฉบับ ๓ แห่ง\n\nSigned ๒ documents, 3 sites';
    assert.equal(
      convert(text, 'policy'),
      '---\nnumerals: thai\n---\nลงนาม ๒ ฉบับ ๓ แห่ง\n\nSigned 2 documents, 3 sites',
    );
    assert.equal(
      convert(text.replace('numerals: thai', 'numerals: arabic'), 'policy'),
      '---\nnumerals: arabic\n---\nลงนาม 2 ฉบับ 3 แห่ง\n\nSigned 2 documents, 3 sites',
    );
  });

  it('leaves Thai text alone where no policy can be told', () => {
    assert.equal(
      convert('ลงนาม 2 ฉบับ ๓ แห่ง\n\nSigned ๒ copies', 'policy'),
      'ลงนาม 2 ฉบับ ๓ แห่ง\n\nSigned 2 copies',
    );
  });
});

describe('a change of numerals', () => {
  it('comes back to the same text from any text without Thai digits', () => {
    fc.assert(
      fc.property(releaseText(rules), OPTIONS, (sample, options) => {
        const text = withoutThaiDigits(sample);
        assert.equal(convert(convert(text, 'thai', options), 'arabic', options), text);
      }),
    );
  });

  it('comes back from any text without Arabic digits, but for what it says it left', () => {
    fc.assert(
      fc.property(releaseText(rules), OPTIONS, (sample, options) => {
        const text = withoutArabicDigits(sample);
        const arabic = convert(text, 'arabic', options);
        const { edits, left } = convertNumerals(parse(arabic), 'thai', options);
        const hide = (of: string): string =>
          applyEdits(
            of,
            left.map(({ span }) => ({ span, text: '' })),
          );
        assert.equal(hide(applyEdits(arabic, edits)), hide(text));
      }),
    );
  });

  it('changes nothing but digits', () => {
    fc.assert(
      fc.property(releaseText(rules), TARGET, (text, to) => {
        assert.equal(convert(text, to).replace(/[0-9๐-๙]/gu, '#'), text.replace(/[0-9๐-๙]/gu, '#'));
      }),
    );
  });

  it('leaves what is protected byte for byte', () => {
    fc.assert(
      fc.property(releaseText(rules), TARGET, (text, to) => {
        const converted = convert(text, to);
        for (const { block, start } of parse(text).blocks) {
          for (const span of block.protectedSpans) {
            assert.equal(
              converted.slice(start + span.start, start + span.end),
              block.text.slice(span.start, span.end),
            );
          }
        }
      }),
    );
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(releaseText(rules), SCRIPT, (text, to) => {
        const once = convert(text, to);
        assert.equal(convert(once, to), once);
      }),
    );
  });
});

describe('convertNumeralsIn', () => {
  it('changes the selected digits only', () => {
    assert.equal(convertMarked('ชั้น ⟦12⟧ ห้อง 34 และ ปี 2⟦56⟧2', 'thai'), 'ชั้น ๑๒ ห้อง 34 และ ปี 2๕๖2');
  });

  it('changes a selection in an English part, for a person asked for it', () => {
    assert.equal(
      convertMarked('::: {lang=en}\nfloor ⟦12, 13⟧, room 14, ⟦5G⟧\n:::', 'thai'),
      '::: {lang=en}\nfloor ๑๒, ๑๓, room 14, 5G\n:::',
    );
  });

  it('gives selections the digits of the policy of their language', () => {
    assert.equal(
      convertMarked('---\nnumerals: thai\n---\nชั้น ⟦12⟧ ห้อง 34\n\nfloor ⟦๑๒⟧, room ๓๔', 'policy'),
      '---\nnumerals: thai\n---\nชั้น ๑๒ ห้อง 34\n\nfloor 12, room ๓๔',
    );
  });

  it('says why it left a number, but only of those selected', () => {
    const { text, spans } = readMarks('งาน Expo ⟦2025 และ 5⟧G ปี 2026');
    const { left } = convertNumeralsIn(parse(text), spans, 'thai');
    assert.equal(markLeft(text, left), 'งาน Expo ⟦2025⟧ และ ⟦5⟧G ปี 2026');
  });

  it('changes nothing outside any selections', () => {
    const selections = fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(releaseText(rules), selections, SCRIPT, (text, offsets, to) => {
        const points = offsets.filter((offset) => offset <= text.length).sort((a, b) => a - b);
        const spans = points.flatMap((start, index) => {
          const end = points[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const { edits } = convertNumeralsIn(parse(text), spans, to);
        for (const { span } of edits) {
          assert.ok(spans.some(({ start, end }) => start <= span.start && span.end <= end));
        }
      }),
    );
  });
});

describe('the reasons for leaving a number', () => {
  it('are told in Thai and English', () => {
    for (const [reason, { th, en }] of Object.entries(LEFT_REASONS)) {
      assert.match(th, /^[ก-๛]/u, reason);
      assert.match(en, /^[A-Z].*[^.]$/u, reason);
    }
  });
});

describe('otherDigits', () => {
  it('turns away from the digits that come first', () => {
    assert.equal(otherDigits('ปี 2562'), 'thai');
    assert.equal(otherDigits('ปี ๒๕๖๒ ชั้น 4'), 'arabic');
    assert.equal(otherDigits('ชั้น 4 ปี ๒๕๖๒'), 'thai');
    assert.equal(otherDigits('ไม่มีตัวเลข'), 'thai');
  });
});
