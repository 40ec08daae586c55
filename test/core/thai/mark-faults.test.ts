import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applyEdits } from '../../../src/core/text/edit.js';
import { findMarkFaults, type MarkFault } from '../../../src/core/thai/mark-faults.js';
import { readMarks, writeMarks } from '../../support/marks.js';

/** Marks typed one by one, for in a source file nobody could tell their order. */
const TONE = '\u0e48';
const OTHER_TONE = '\u0e49';
const SARA_I = '\u0e34';
const SARA_II = '\u0e35';
const SARA_U = '\u0e38';
const NIKHAHIT = '\u0e4d';
const THANTHAKHAT = '\u0e4c';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

interface Sample {
  readonly text: string;
  readonly kind: MarkFault['kind'];
  readonly repairs: readonly string[];
}

const FAULTS: Readonly<Record<string, Sample>> = {
  'sara am in two pieces': {
    text: `ประ⟦ท${NIKHAHIT}${SARA_AA}⟧เนียบ`,
    kind: 'decomposed-sara-am',
    repairs: [`ท${SARA_AM}`],
  },
  'sara am in two pieces around a tone mark': {
    text: `⟦น${NIKHAHIT}${OTHER_TONE}${SARA_AA}⟧`,
    kind: 'decomposed-sara-am',
    repairs: [`น${OTHER_TONE}${SARA_AM}`],
  },
  'sara am in two pieces with one too many': {
    text: `⟦อ${NIKHAHIT}${SARA_AA}${SARA_AA}⟧เภอ`,
    kind: 'decomposed-sara-am',
    repairs: [`อ${SARA_AM}`],
  },
  'sara am in two pieces with a space between': {
    text: `⟦ก${NIKHAHIT} ${SARA_AA}⟧กับ`,
    kind: 'stray-mark',
    repairs: [`ก${SARA_AM}`],
  },
  'sara am before its tone mark': {
    text: `ไม่⟦ต${SARA_AM}${TONE}⟧กว่า`,
    kind: 'misordered-mark',
    repairs: [`ต${TONE}${SARA_AM}`],
  },
  'a tone mark before its vowel': {
    text: `⟦ท${TONE}${SARA_II}⟧ประชุม`,
    kind: 'misordered-mark',
    repairs: [`ท${SARA_II}${TONE}`],
  },
  'thanthakhat before its vowel': {
    text: `พัน⟦ธ${THANTHAKHAT}${SARA_U}⟧`,
    kind: 'misordered-mark',
    repairs: [`ธ${SARA_U}${THANTHAKHAT}`],
  },
  'a tone mark behind sara aa, which may be one too many': {
    text: `หน่วยงานท⟦ว${SARA_AA}${TONE}⟧`,
    kind: 'misordered-mark',
    repairs: [`ว${TONE}${SARA_AA}`, `ว${SARA_AA}`],
  },
  'a vowel twice': {
    text: `มิ⟦ต${SARA_I}${SARA_I}⟧`,
    kind: 'repeated-mark',
    repairs: [`ต${SARA_I}`],
  },
  'a tone mark twice': {
    text: `จระเ⟦ข${OTHER_TONE}${OTHER_TONE}⟧`,
    kind: 'repeated-mark',
    repairs: [`ข${OTHER_TONE}`],
  },
  'a vowel twice around its tone mark': {
    text: `⟦ท${SARA_II}${TONE}${SARA_II}⟧`,
    kind: 'repeated-mark',
    repairs: [`ท${SARA_II}${TONE}`],
  },
  'two tone marks': {
    text: `⟦ข${TONE}${OTHER_TONE}⟧อมูล`,
    kind: 'conflicting-marks',
    repairs: [`ข${OTHER_TONE}`, `ข${TONE}`],
  },
  'two vowels': {
    text: `พิ⟦ธ${SARA_II}\u0e31⟧`,
    kind: 'conflicting-marks',
    repairs: ['ธ\u0e31', `ธ${SARA_II}`],
  },
  'sara e twice': { text: 'ประชาชน⟦เเ⟧ละ', kind: 'double-sara-e', repairs: ['แ', 'เ'] },
  'two leading vowels': { text: 'การรถ⟦ไแ⟧ห่ง', kind: 'stray-mark', repairs: ['แ', 'ไ'] },
  'a leading vowel apart from its consonant': {
    text: 'ประ⟦เ ท⟧ศไทย',
    kind: 'stray-mark',
    repairs: ['เท', ' ท'],
  },
  'a following vowel apart from its consonant': {
    text: `อย่างต⟦ล ${SARA_AA}⟧ด`,
    kind: 'stray-mark',
    repairs: [`ล${SARA_AA}`],
  },
  'a mark on a leading vowel': { text: `ใ⟦${SARA_I}⟧นคณะ`, kind: 'stray-mark', repairs: [''] },
  'a mark at the start': { text: `⟦${SARA_I}⟧ ขอย้ำ`, kind: 'stray-mark', repairs: [''] },
  'nikhahit for a degree': { text: `หมุน 360⟦${NIKHAHIT}⟧`, kind: 'stray-mark', repairs: ['°'] },
  'an old-font mark twice': {
    text: `ศูน⟦ย${THANTHAKHAT}\uf70e⟧`,
    kind: 'repeated-mark',
    repairs: [`ย${THANTHAKHAT}`],
  },
};

const SOUND: Readonly<Record<string, string>> = {
  'marks in their order': 'ที่ประชุมผู้นำเห็นพ้องว่า สิทธิ์ในพันธุ์ข้าวน้ำลึกเกาะช้างจะได้รับการคุ้มครอง ก็ต่อเมื่อ',
  Pali: `นิมิตฺต${NIKHAHIT} สาธุรูปาน${NIKHAHIT} กตญฺญูกตเวทิตา`,
  'a stretched vowel': `มากกก ม${SARA_AA}${SARA_AA}${SARA_AA}ก`,
  'a mark that is shown': `สระ (${SARA_I}) กับ ◌${TONE} และ “${SARA_AA}”`,
  'letters set apart': 'ค ณ ะ รั ฐ ม น ต รี',
  'a vowel at the end of a line, which was cut there': 'เห็นชอบแ',
  'an icon': 'ดาวน์โหลด \uf70e',
  'an old-font mark in its place': `ย่อมได\uf70bรับ ข\uf70b${SARA_AA}ง`,
};

describe('findMarkFaults', () => {
  for (const [title, { text: marked, kind, repairs }] of Object.entries(FAULTS)) {
    it(`finds ${title}`, () => {
      const { text } = readMarks(marked);
      const faults = findMarkFaults(text);
      const spans = faults.map(({ span }) => span);
      assert.equal(writeMarks(text, spans), marked);
      assert.deepEqual(
        faults.map((fault) => [fault.kind, fault.repairs]),
        [[kind, repairs]],
      );
    });
  }

  for (const [title, text] of Object.entries(SOUND)) {
    it(`finds nothing in ${title}`, () => {
      assert.deepEqual(findMarkFaults(text), []);
    });
  }

  it('finds nothing in a place that it has repaired without doubt', () => {
    const unit = fc.constantFrom('ก', 'ธ', 'เ', 'แ', 'ะ', SARA_AA, SARA_AM, TONE, OTHER_TONE);
    const mark = fc.constantFrom(SARA_I, SARA_II, SARA_U, NIKHAHIT, THANTHAKHAT, '\uf70e', ' ');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(unit, mark) }), (text) => {
        const sure = findMarkFaults(text).filter(({ repairs }) => repairs.length === 1);
        const edits = sure.map(({ span, repairs: [repair = ''] }) => ({ span, text: repair }));
        const cells = findMarkFaults(applyEdits(text, edits)).filter(
          ({ kind, repairs }) => kind !== 'stray-mark' && repairs.length === 1,
        );
        assert.deepEqual(cells, []);
      }),
    );
  });
});
