import assert from 'node:assert/strict';

import { numeralsAgree } from '../../../src/core/rules/numerals-agree.js';
import { lintText } from '../../support/lint-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import { testRule } from '../../support/test-rule.js';

const FIVE_THAI = 'ได้แก่ ๑) การค้า ๒) การลงทุน ๓) การเกษตร ๔) การศึกษา และ ๕) วัฒนธรรม';
const FIVE_ARABIC = 'ได้แก่ 1) การค้า 2) การลงทุน 3) การเกษตร 4) การศึกษา และ 5) วัฒนธรรม';

describe('options of numerals-agree', () => {
  const text = `${FIVE_THAI} โควิด-⟦19⟧ ไทยแลนด์ ⟦4.0⟧ โทร. ⟦0⟧ ⟦2281⟧ ⟦1111⟧ COVID-19`;

  it('let a project ask for Thai digits wherever releases differ', () => {
    const chosen = { covid: false, thailand40: false, phone: false };
    const { text: sample } = readMarks(text);
    const found = lintText(sample, [numeralsAgree], {
      options: new Map([['numerals-agree', chosen]]),
    });
    assert.equal(
      writeMarks(
        sample,
        found.map(({ span }) => span),
      ),
      text,
    );
  });
});

describe('numerals-agree in a text of the website', () => {
  it('only hints at the dateline, which a machine prints', () => {
    const body = 'วันที่ ๑ ๒ ๓ ๔ ๕ ๖ ๗ ๘ ๙ ๑๐ ๑๑ ๑๒ ๑๓ และ ๑๔ เมษายน ๒๕๖๐ รวม 8 คน';
    const found = lintText(`รัฐบาลไทย-หารือ\n\nวันพุธที่ 4 เมษายน 2560\n\n${body}`, [numeralsAgree], {
      format: 'text',
    });
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['info', 'info', 'warning'],
    );
  });
});

testRule(numeralsAgree, {
  passes: {
    'a release without numbers': 'รัฐมนตรีพบหารือกับเอกอัครราชทูต',
    'Arabic digits only': `${FIVE_ARABIC} รวม 5 ด้าน`,
    'too few numbers for a majority': 'ชั้น ๔ ห้อง 412',
    'both sorts without a clear majority': `${FIVE_THAI} ${FIVE_ARABIC}`,
    'identifiers, addresses and English names among Thai digits': `${FIVE_THAI} เทคโนโลยี 5G การประชุม G20 งาน Digital Thailand 2019 และ https://www.example.go.th/news/25177`,
    'Latin phrases with their numbers': `${FIVE_THAI} งาน Krabi 2018 (4 December 2019) ทาง TNN 24`,
    'an English date in the Thai text': `${FIVE_THAI} ภายในวันที่ 7 June 2027`,
    'Thailand 4.0 in both scripts': `${FIVE_THAI} ไทยแลนด์ 4.0 และ ๔.๐`,
    'COVID-19 in both scripts': `${FIVE_THAI} โรค COVID-19 หรือโควิด-19`,
    'a telephone number': `${FIVE_THAI} โทร. 0 2281 1111 สายด่วน 1111`,
    'an English part': `${FIVE_THAI}\n\n::: {lang=en}\nOn 11 December 2019, at 1600hrs, 2 agreements\n:::`,
    'a number with both sorts, which has its own rule': `${FIVE_THAI} ปี ๒๕60`,
  },
  flags: {
    'the dateline of the website': {
      format: 'text',
      text: 'รัฐบาลไทย-หารือ\n\nวันพุธที่ ⟦4⟧ เมษายน ⟦2560⟧\n\nวันที่ ๑ ๒ ๓ ๔ ๕ ๖ ๗ ๘ ๙ ๑๐ ๑๑ ๑๒ ๑๓ และ ๑๔ เมษายน ๒๕๖๐ รวม ๘ คน',
    },
    'an Arabic number in a release of Thai ones': {
      text: `${FIVE_THAI} ณ ชั้น ⟦4⟧`,
      says: 'The other numbers of this release are in Thai digits; write ๔, not 4',
      fixed: `${FIVE_THAI} ณ ชั้น ๔`,
    },
    'a Thai number in a release of Arabic ones': {
      text: `${FIVE_ARABIC} ณ ชั้น ⟦๔⟧`,
      says: 'ตัวเลขอื่นในข่าวฉบับนี้เป็นเลขอารบิก ควรเขียนว่า 4 แทน ๔',
      fixed: `${FIVE_ARABIC} ณ ชั้น 4`,
    },
    'what the frontmatter does not ask for, however few': {
      text: '---\nnumerals: arabic\n---\nชั้น ⟦๔⟧',
      says: 'This release asks for Arabic digits (numerals: arabic); write 4, not ๔',
      fixed: '---\nnumerals: arabic\n---\nชั้น 4',
    },
    'the title in the frontmatter, but no other value': {
      text: '---\nnumerals: thai\ndate: 2019-12-11\ntitle:\n  th: ลงนาม ⟦2⟧ ฉบับ\n---\n',
      fixed: '---\nnumerals: thai\ndate: 2019-12-11\ntitle:\n  th: ลงนาม ๒ ฉบับ\n---\n',
    },
    'a number that counts what Latin words name': {
      text: `${FIVE_THAI} ลงนาม MOU ⟦2⟧ ฉบับ`,
      fixed: `${FIVE_THAI} ลงนาม MOU ๒ ฉบับ`,
    },
    'a plain text as well': {
      text: `แถลงเมื่อวันที่ ⟦12⟧ ธันวาคม ⟦2562⟧\n${FIVE_THAI} ${FIVE_THAI} ๖`,
      format: 'text',
    },
  },
});
