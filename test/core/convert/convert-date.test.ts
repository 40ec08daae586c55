import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  convertDates,
  datesTouching,
  likeliestChoices,
} from '../../../src/core/convert/convert-date.js';
import type { DateChoice } from '../../../src/core/convert/date-choice.js';
import { obstacleTo } from '../../../src/core/convert/date-obstacle.js';
import { fromDayNumber, toDayNumber } from '../../../src/core/dates/calendar.js';
import { DATE_FORMS, dateFormsFor, formatDate } from '../../../src/core/dates/format-date.js';
import { formatRange } from '../../../src/core/dates/format-range.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { ProjectProtection } from '../../../src/core/document/project-protection.js';
import { datesIn } from '../../../src/core/facts/dates-in.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { readMarks } from '../../support/marks.js';

/** What can be made of the dates at the marks, where the project protects these places. */
function choicesAt(
  marked: string,
  protect: readonly string[] = [],
): { text: string; choices: DateChoice[] } {
  const { text, spans } = readMarks(marked);
  const release = new ProjectProtection(protect).protect(parsePressRelease(text));
  return { text, choices: convertDates(release, datesTouching(release, spans)) };
}

/** The whole text after each conversion, by the title of its form. */
function converted(marked: string): Readonly<Record<string, string>> {
  const { text, choices } = choicesAt(marked);
  return Object.fromEntries(choices.map(({ title, edits }) => [title.en, applyEdits(text, edits)]));
}

/** The previews in the order in which they are offered. */
function offered(marked: string, count: number): string[] {
  return choicesAt(marked)
    .choices.slice(0, count)
    .map(({ preview }) => preview);
}

function valuesIn(text: string): (string | null)[] {
  return datesIn(parsePressRelease(text)).map(({ value }) => value);
}

/** A day, or a range of some days, in any form that it can have. */
const writtenDate = fc
  .record({
    number: fc.integer({
      min: toDayNumber({ year: 1900, month: 1, day: 1 }),
      max: toDayNumber({ year: 2100, month: 11, day: 30 }),
    }),
    days: fc.nat({ max: 30 }),
    pick: fc.nat(),
  })
  .map(({ number, days, pick }) => {
    const first = fromDayNumber(number);
    const last = fromDayNumber(number + days);
    const forms = dateFormsFor(first).filter((form) => dateFormsFor(last).includes(form));
    const form = forms[pick % forms.length] ?? { language: 'iso' };
    return days === 0 ? formatDate(first, form) : formatRange({ first, last }, form, '–');
  });

describe('convertDates', () => {
  it('rewrites a date in every form but the one that it has', () => {
    assert.deepEqual(converted('เมื่อวันที่ 11⟦⟧ ธันวาคม 2562 ณ ทำเนียบรัฐบาล'), {
      'Thai, with weekday, Arabic digits': 'เมื่อวันพุธที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล',
      'Thai, short month, Arabic digits': 'เมื่อวันที่ 11 ธ.ค. 2562 ณ ทำเนียบรัฐบาล',
      'Thai, short month and year, Arabic digits': 'เมื่อวันที่ 11 ธ.ค. 62 ณ ทำเนียบรัฐบาล',
      'Thai, in full, with พ.ศ., Arabic digits': 'เมื่อวันที่ 11 ธันวาคม พ.ศ. 2562 ณ ทำเนียบรัฐบาล',
      'Thai, with weekday, with พ.ศ., Arabic digits': 'เมื่อวันพุธที่ 11 ธันวาคม พ.ศ. 2562 ณ ทำเนียบรัฐบาล',
      'Thai, in full, Thai digits': 'เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๒ ณ ทำเนียบรัฐบาล',
      'Thai, with weekday, Thai digits': 'เมื่อวันพุธที่ ๑๑ ธันวาคม ๒๕๖๒ ณ ทำเนียบรัฐบาล',
      'Thai, short month, Thai digits': 'เมื่อวันที่ ๑๑ ธ.ค. ๒๕๖๒ ณ ทำเนียบรัฐบาล',
      'Thai, short month and year, Thai digits': 'เมื่อวันที่ ๑๑ ธ.ค. ๖๒ ณ ทำเนียบรัฐบาล',
      'Thai, in full, with พ.ศ., Thai digits': 'เมื่อวันที่ ๑๑ ธันวาคม พ.ศ. ๒๕๖๒ ณ ทำเนียบรัฐบาล',
      'Thai, with weekday, with พ.ศ., Thai digits': 'เมื่อวันพุธที่ ๑๑ ธันวาคม พ.ศ. ๒๕๖๒ ณ ทำเนียบรัฐบาล',
      'English, month first': 'เมื่อ December 11, 2019 ณ ทำเนียบรัฐบาล',
      'English, month first, with weekday': 'เมื่อ Wednesday, December 11, 2019 ณ ทำเนียบรัฐบาล',
      'English, day first': 'เมื่อ 11 December 2019 ณ ทำเนียบรัฐบาล',
      'English, day first, with weekday': 'เมื่อ Wednesday, 11 December 2019 ณ ทำเนียบรัฐบาล',
      'ISO 8601': 'เมื่อ 2019-12-11 ณ ทำเนียบรัฐบาล',
    });
  });

  const REWRITTEN: Readonly<Record<string, readonly [marked: string, form: string, to: string]>> = {
    'puts วันที่ in the place of a weekday': [
      'เมื่อ⟦⟧วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒ ณ',
      'Thai, in full, Arabic digits',
      'เมื่อวันที่ 11 ธันวาคม 2562 ณ',
    ],
    'gives a date no วันที่ that it had not': [
      'วันนี้ (⟦11 ธ.ค. 62⟧) เวลา 10.00 น.',
      'Thai, in full, Thai digits',
      'วันนี้ (๑๑ ธันวาคม ๒๕๖๒) เวลา 10.00 น.',
    ],
    'takes the bracket along that stands between weekday and day': [
      'ใน⟦⟧วันศุกร์ (4 เม.ย. 2568) เวลา',
      'Thai, with weekday, Arabic digits',
      'ในวันศุกร์ที่ 4 เมษายน 2568 เวลา',
    ],
    'writes a range with วันที่ at both ends': [
      'ตั้งแต่วันที่ ⟦⟧28 ธันวาคม 2562 ถึงวันที่ 3 มกราคม 2563',
      'Thai, short month, Thai digits',
      'ตั้งแต่วันที่ ๒๘ ธ.ค. ๒๕๖๒ ถึงวันที่ ๓ ม.ค. ๒๕๖๓',
    ],
    'writes a range in English': [
      'ระหว่างวันที่ ⟦⟧11 - 13 ธ.ค. 62 ที่',
      'English, month first',
      'ระหว่าง December 11-13, 2019 ที่',
    ],
    'says “to” where the range says ถึง': [
      '⟦⟧๑๑ ถึง ๑๓ ธันวาคม ๒๕๖๒',
      'English, day first',
      '11 to 13 December 2019',
    ],
    'drops “the” of the 12th of December': [
      'held on the 12th⟦⟧ of December 2019, at',
      'English, month first',
      'held on December 12, 2019, at',
    ],
    'reads a clipped month, a slip and another era as they were meant': [
      'เมื่อ ⟦12 สิงหา 2562⟧ และ ⟦1 กรกฏาคม 2562⟧ และ ⟦2 กรกฎาคม ค.ศ. 2019⟧',
      'Thai, in full, Arabic digits',
      'เมื่อ 12 สิงหาคม 2562 และ 1 กรกฎาคม 2562 และ 2 กรกฎาคม 2562',
    ],
    'rewrites the dates of a list together': [
      '⟦วันที่ 12 และ 13 ตุลาคม 2561⟧',
      'English, day first',
      '12 October 2018 และ 13 October 2018',
    ],
    'counts the years before 1941 as they were counted': [
      '10⟦⟧ February 1912',
      'Thai, in full, Arabic digits',
      '10 กุมภาพันธ์ 2454',
    ],
  };
  for (const [title, [marked, form, to]] of Object.entries(REWRITTEN)) {
    it(title, () => {
      assert.equal(converted(marked)[form], to);
    });
  }

  it('gives a form of one language to the dates of that language, where both are selected', () => {
    const both = '⟦เมื่อ 11 ธ.ค. 62 ตามเวลา 11 December 2019 และ 12 ธ.ค. 62⟧';
    const results = converted(both);
    assert.equal(
      results['Thai, in full, Thai digits'],
      'เมื่อ ๑๑ ธันวาคม ๒๕๖๒ ตามเวลา 11 December 2019 และ ๑๒ ธันวาคม ๒๕๖๒',
    );
    assert.equal(
      results['English, month first'],
      'เมื่อ 11 ธ.ค. 62 ตามเวลา December 11, 2019 และ 12 ธ.ค. 62',
    );
  });

  const PROTECTED: Readonly<Record<string, readonly [marked: string, place: string]>> = {
    'a date inside': ['รุ่น 11 ⟦⟧ธ.ค. 62 ของสถาบัน', 'รุ่น 11 ธ.ค. 62'],
    'a date whose words stand before it': ['งานวันที่ 11 ⟦⟧ธันวาคม 2562 ณ กรุงเทพฯ', '11 ธันวาคม 2562'],
    'a date of which it is a part': ['ครบรอบ 14 ⟦⟧ตุลา 2516 ณ อนุสรณ์สถาน', '14 ตุลา'],
    'days of which it is the last': ['งาน 11 – 12 ⟦⟧ธันวาคม 2562 ณ กรุงเทพฯ', '12 ธันวาคม 2562'],
    'a date in English': ['the Class of Decem⟦⟧ber 11, 2019, met', 'Class of December *'],
  };
  for (const [what, [marked, place]] of Object.entries(PROTECTED)) {
    it(`leaves what the project protects: ${what}`, () => {
      assert.notDeepEqual(choicesAt(marked).choices, []);
      assert.deepEqual(choicesAt(marked, [place]).choices, []);
    });
  }

  it('rewrites the others of the dates that are selected', () => {
    const { text, choices } = choicesAt('⟦รุ่น 11 ธ.ค. 62 และ 12 ธ.ค. 62⟧', ['รุ่น 11 ธ.ค. 62']);
    const [first] = choices;
    assert.equal(first && applyEdits(text, first.edits), 'รุ่น 11 ธ.ค. 62 และ 12 ธันวาคม 2562');
  });

  it('takes no month away from a day that leans on it', () => {
    const results = converted('วันที่ 12 และ 13⟦⟧ ตุลาคม 2561');
    assert.equal(results['English, month first'], undefined);
    assert.equal(results['Thai, short month, Arabic digits'], 'วันที่ 12 และ 13 ต.ค. 2561');
  });

  it('gives no second weekday to a date that has one outside', () => {
    const results = converted('วันศุกร์ (4⟦⟧ เม.ย. 2568 เวลา 10.00 น.)');
    assert.equal(results['Thai, with weekday, Arabic digits'], undefined);
    assert.equal(results['Thai, in full, Arabic digits'], 'วันศุกร์ (4 เมษายน 2568 เวลา 10.00 น.)');
  });

  it('shortens no year that two digits would change', () => {
    const { choices } = choicesAt('เมื่อวันที่ 10⟦⟧ กุมภาพันธ์ 2454');
    assert.ok(choices.every(({ preview }) => !/ 54$| ๕๔$/u.test(preview)));
  });

  it('makes many dates alike, but offers one date no other blanks and dashes', () => {
    assert.equal(
      converted('⟦(11ธ.ค.62) และ 12-13 ธ.ค. 62 และ 14 ธันวาคม 2562⟧')[
        'Thai, short month and year, Arabic digits'
      ],
      '(11 ธ.ค. 62) และ 12 – 13 ธ.ค. 62 และ 14 ธ.ค. 62',
    );
    const short = 'Thai, short month and year, Arabic digits';
    assert.equal(converted('(11⟦⟧ธ.ค.62)')[short], undefined);
    assert.equal(converted('12⟦⟧-13 ธ.ค. 62')[short], undefined);
  });

  describe('offers first', () => {
    it('a full Thai date, then one with its weekday', () => {
      assert.deepEqual(offered('11⟦⟧ ธ.ค. 62', 2), ['11 ธันวาคม 2562', 'วันพุธที่ 11 ธันวาคม 2562']);
    });

    it('the digits that the frontmatter asks for', () => {
      assert.deepEqual(offered('---\nnumerals: thai\n---\n11⟦⟧ ธันวาคม 2562', 1), [
        '๑๑ ธันวาคม ๒๕๖๒',
      ]);
    });

    it('the digits of the other dates', () => {
      assert.deepEqual(offered('11⟦⟧ ธันวาคม 2562 แล้ว ๑๒ ธ.ค. ๖๒ และ ๑๓ ธ.ค. ๖๒', 1), [
        '๑๑ ธ.ค. ๖๒',
      ]);
    });

    it('the form of the other dates of the language', () => {
      const thai = 'วันพุธที่ 4 ธันวาคม 2562 และวันพฤหัสบดีที่ 5 ธันวาคม 2562';
      assert.deepEqual(offered(`${thai} แล้ว 11⟦⟧ ธ.ค. 62`, 1), ['วันพุธที่ 11 ธันวาคม 2562']);
      const english = 'On 4 December 2019 and on 5 December 2019';
      assert.deepEqual(offered(`${english}, and Wednesday, December 11⟦⟧, 2019`, 1), [
        '11 December 2019',
      ]);
    });

    it('the language of the sentence', () => {
      const names = 'Ministry of Commerce, Trade Representative Office';
      assert.deepEqual(offered(`${names} ${names} จัดขึ้นในวันที่ 11⟦⟧ ธ.ค. 62 ณ กรุงเทพฯ`, 1), [
        'วันที่ 11 ธันวาคม 2562',
      ]);
      assert.deepEqual(offered('จะประชุมกัน\n\nwill meet on 11⟦⟧ ธ.ค. 62 in Bangkok', 1), [
        'December 11, 2019',
      ]);
    });

    it('English in an English part', () => {
      assert.deepEqual(offered('::: {lang=en}\n11⟦⟧ ธันวาคม 2562\n:::', 1), ['December 11, 2019']);
    });

    it('in the light bulb three of the language and one of the other', () => {
      const { choices } = choicesAt('11⟦⟧ ธ.ค. 62');
      assert.deepEqual(
        likeliestChoices(choices).map(({ preview }) => preview),
        ['11 ธันวาคม 2562', 'วันพุธที่ 11 ธันวาคม 2562', '11 ธ.ค. 2562', 'December 11, 2019'],
      );
    });
  });

  describe('leaves to a person', () => {
    const LEFT: Readonly<Record<string, readonly [marked: string, reason: RegExp]>> = {
      'a weekday that does not fit': ['วันพฤหัสบดีที่ ⟦⟧11 ธันวาคม 2562', /weekday/u],
      'a weekday of a range that does not fit': ['วันพุธที่ ⟦⟧11 – วันเสาร์ที่ 13 ธันวาคม 2562', /weekday/u],
      'a day that does not exist': ['31⟦⟧ เมษายน 2562', /no such day/u],
      'a range that ends before it starts': ['15⟦⟧ ธันวาคม – 13 ธันวาคม 2562', /before they start/u],
      'a day without a year': ['11⟦⟧ ธันวาคม', /day, month and year/u],
      'a month': ['ธันวาคม⟦⟧ 2562', /day, month and year/u],
      'a range of months': ['ตุลาคม⟦⟧ – ธันวาคม 2562', /day, month and year/u],
      'a year': ['พ.ศ. 25⟦⟧62', /day, month and year/u],
    };
    for (const [title, [marked, reason]] of Object.entries(LEFT)) {
      it(title, () => {
        const { text, spans } = readMarks(marked);
        const release = parsePressRelease(text);
        const [date] = datesTouching(release, spans);
        assert.ok(date);
        assert.match(obstacleTo(text, date)?.en ?? '', reason);
        assert.deepEqual(convertDates(release, [date]), []);
      });
    }
  });

  it('keeps the value, and changes nothing but the date, wherever it stands', () => {
    const piece = fc.constantFrom(
      ...['', ' ', 'เมื่อ', 'เมื่อวันที่ ', 'ระหว่าง', 'วันนี้ (', ') เวลา 10.30 น. ', ' และ ', ' 5G '],
      ...[' on ', ' from ', ' the ', ' meeting of ', 'ครั้งที่ 3/2562 ', '1 ตุลาคม 2561', '**'],
      ...['ตั้งแต่', ' ณ ', '\n\n', '\n- ', '\u200b', '\u00a0', 'January 17 and ', 'วันที่ 12 และ '],
    );
    const sentence = fc
      .tuple(piece, writtenDate, piece, writtenDate)
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(sentence, (text) => {
        const release = parsePressRelease(text);
        for (const date of datesIn(release)) {
          for (const { edits } of convertDates(release, [date])) {
            const [edit, ...others] = edits;
            assert.ok(edit && others.length === 0);
            assert.ok(date.span.start - 'the '.length <= edit.span.start);
            assert.equal(edit.span.end, date.span.end);
            assert.deepEqual(valuesIn(applyEdits(text, edits)), valuesIn(text), text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('offers every form of a date that stands alone', () => {
    const day = fc.integer({
      min: toDayNumber({ year: 1987, month: 1, day: 1 }),
      max: toDayNumber({ year: 2056, month: 12, day: 31 }),
    });
    fc.assert(
      fc.property(day, fc.constantFrom(...DATE_FORMS), (number, from) => {
        const { choices } = choicesAt(`⟦${formatDate(fromDayNumber(number), from)}⟧`);
        assert.deepEqual(new Set([from, ...choices.map(({ form }) => form)]), new Set(DATE_FORMS));
      }),
    );
  });
});
