import assert from 'node:assert/strict';

import fc from 'fast-check';

import { insertDate, readTypedDate } from '../../../src/core/convert/insert-date.js';
import { writeDays, type WrittenDays } from '../../../src/core/convert/written-days.js';
import {
  type CivilDay,
  formatIsoDay,
  fromDayNumber,
  toDayNumber,
} from '../../../src/core/dates/calendar.js';
import { dateFormsFor, formatDate } from '../../../src/core/dates/format-date.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { readMarks } from '../../support/marks.js';

const DAY: CivilDay = { year: 2019, month: 12, day: 11 };
const WRITTEN: WrittenDays = { first: DAY, connector: '–' };

/** The whole text after each insertion at the marks, in the order in which they are offered. */
function inserted(marked: string, days = WRITTEN): string[] {
  const { text, spans } = readMarks(marked);
  return insertDate(parsePressRelease(text), spans, days).map(({ edits }) =>
    applyEdits(text, edits),
  );
}

describe('insertDate', () => {
  const FIRST: Readonly<Record<string, readonly [marked: string, first: string]>> = {
    'writes the day with วันที่ behind a word': [
      'เมื่อ⟦⟧ ณ ทำเนียบรัฐบาล',
      'เมื่อวันที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล',
    ],
    'writes it with วันที่ behind a preposition and a space': ['ตั้งแต่ ⟦⟧', 'ตั้งแต่ วันที่ 11 ธันวาคม 2562'],
    'writes no second วันที่': ['เมื่อวันที่⟦⟧ ณ', 'เมื่อวันที่ 11 ธันวาคม 2562 ณ'],
    'writes the day alone in brackets': ['วันนี้ (⟦⟧) นาย', 'วันนี้ (11 ธันวาคม 2562) นาย'],
    'keeps letters behind it apart': ['(⟦⟧เวลา 10.30 น.)', '(11 ธันวาคม 2562 เวลา 10.30 น.)'],
    'replaces what is selected': ['ลงวันที่ ⟦....⟧ เรื่อง', 'ลงวันที่ 11 ธันวาคม 2562 เรื่อง'],
    'writes to every cursor': ['(⟦⟧) และ (⟦⟧)', '(11 ธันวาคม 2562) และ (11 ธันวาคม 2562)'],
    'writes English in an English part': [
      '::: {lang=en}\nThe Minister met on⟦⟧\n:::',
      '::: {lang=en}\nThe Minister met on December 11, 2019\n:::',
    ],
    'writes English on an empty line of an English part': [
      'ข่าว\n\n::: {lang=en}\n\n⟦⟧\n\n:::',
      'ข่าว\n\n::: {lang=en}\n\nDecember 11, 2019\n\n:::',
    ],
    'writes English under English text': [
      'The Minister\n\n⟦⟧',
      'The Minister\n\nDecember 11, 2019',
    ],
    'writes the digits of the release': [
      '---\nnumerals: thai\n---\nวันนี้ (⟦⟧)',
      '---\nnumerals: thai\n---\nวันนี้ (๑๑ ธันวาคม ๒๕๖๒)',
    ],
    'writes ISO 8601 in the frontmatter': ['---\ndate: ⟦⟧\n---\n', '---\ndate: 2019-12-11\n---\n'],
    'writes Thai in a Thai text of the frontmatter': [
      '---\ntitle:\n  th: วันนี้ (⟦⟧)\n---\n',
      '---\ntitle:\n  th: วันนี้ (11 ธันวาคม 2562)\n---\n',
    ],
    'writes to an empty file': ['⟦⟧', '11 ธันวาคม 2562'],
  };
  for (const [title, [marked, first]] of Object.entries(FIRST)) {
    it(title, () => {
      assert.equal(inserted(marked)[0], first);
    });
  }

  it('offers the weekday, but not behind วันที่', () => {
    assert.ok(inserted('เมื่อ⟦⟧').includes('เมื่อวันพุธที่ 11 ธันวาคม 2562'));
    assert.ok(inserted('เมื่อวันที่ ⟦⟧').every((text) => !text.includes('วันพุธ')));
  });

  it('writes a range', () => {
    const days: WrittenDays = { ...WRITTEN, last: { year: 2019, month: 12, day: 13 } };
    assert.equal(inserted('ระหว่าง⟦⟧', days)[0], 'ระหว่างวันที่ 11 – 13 ธันวาคม 2562');
  });
});

describe('readTypedDate', () => {
  /** What was typed, in ISO 8601. */
  function read(typed: string): string | undefined {
    const days = readTypedDate(typed, DAY);
    return days && writeDays(days, { language: 'iso' });
  }

  const TYPED: Readonly<Record<string, string>> = {
    '11 ธ.ค. 62': '2019-12-11',
    '๑๑ ธันวาคม พ.ศ. ๒๕๖๒': '2019-12-11',
    'วันพุธที่ 11 ธันวาคม 2562': '2019-12-11',
    'Dec 11, 2019': '2019-12-11',
    '11 dec 2019': '2019-12-11',
    'december 11': '2019-12-11',
    '11/12/2562': '2019-12-11',
    '11/12/62': '2019-12-11',
    '2019-12-11': '2019-12-11',
    '1 พฤษภา': '2019-05-01',
    'May 1': '2019-05-01',
    '11-13 ธ.ค. 62': '2019-12-11/2019-12-13',
    '30 ธ.ค. - 2 ม.ค.': '2019-12-30/2020-01-02',
  };
  for (const [typed, iso] of Object.entries(TYPED)) {
    it(`reads ${typed}`, () => {
      assert.equal(read(typed), iso);
    });
  }

  for (const typed of [
    '',
    '11',
    '11 ธ',
    '11 dec 2',
    '11 ธันวาคม 256',
    'ธันวาคม 2562',
    '31 เมษายน 2562',
    '29 ก.พ.',
    'เมื่อวาน',
  ]) {
    it(`makes nothing of “${typed}”`, () => {
      assert.equal(read(typed), undefined);
    });
  }

  it('reads every day in every form', () => {
    const day = fc.integer({
      min: toDayNumber({ year: 1900, month: 1, day: 1 }),
      max: toDayNumber({ year: 2100, month: 12, day: 31 }),
    });
    fc.assert(
      fc.property(day, (number) => {
        const typed = fromDayNumber(number);
        for (const form of dateFormsFor(typed)) {
          assert.equal(read(formatDate(typed, form)), formatIsoDay(typed));
        }
      }),
    );
  });
});
