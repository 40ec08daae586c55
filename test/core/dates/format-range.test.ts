import assert from 'node:assert/strict';

import fc from 'fast-check';

import { formatIsoDay, fromDayNumber, toDayNumber } from '../../../src/core/dates/calendar.js';
import { findDates } from '../../../src/core/dates/find-dates.js';
import { DATE_FORMS, dateFormsFor } from '../../../src/core/dates/format-date.js';
import {
  type DayRange,
  formatRange,
  type RangeConnector,
} from '../../../src/core/dates/format-range.js';
import { writeMarks } from '../../support/marks.js';

const WITHIN_A_MONTH: DayRange = {
  first: { year: 2019, month: 12, day: 11 },
  last: { year: 2019, month: 12, day: 13 },
};
const ACROSS_MONTHS: DayRange = {
  first: { year: 2020, month: 1, day: 28 },
  last: { year: 2020, month: 2, day: 2 },
};
const ACROSS_YEARS: DayRange = {
  first: { year: 2019, month: 12, day: 30 },
  last: { year: 2020, month: 1, day: 2 },
};

/** The forms in Arabic digits; the Thai ones differ in nothing else. */
function inEveryForm(range: DayRange, connector: RangeConnector): string[] {
  return DATE_FORMS.filter((form) => form.language !== 'th' || form.digits === 'arabic').map(
    (form) => formatRange(range, form, connector),
  );
}

describe('formatRange', () => {
  it('writes month and year once where both ends share them', () => {
    assert.deepEqual(inEveryForm(WITHIN_A_MONTH, '–'), [
      'วันพุธที่ 11 – วันศุกร์ที่ 13 ธันวาคม 2562',
      'วันพุธที่ 11 – วันศุกร์ที่ 13 ธันวาคม พ.ศ. 2562',
      '11 – 13 ธันวาคม 2562',
      '11 – 13 ธันวาคม พ.ศ. 2562',
      '11 – 13 ธ.ค. 2562',
      '11 – 13 ธ.ค. 62',
      'December 11-13, 2019',
      'Wednesday, December 11 – Friday, December 13, 2019',
      '11–13 December 2019',
      'Wednesday, 11 December – Friday, 13 December 2019',
      '2019-12-11/2019-12-13',
    ]);
  });

  it('writes both months, and the year once', () => {
    assert.deepEqual(inEveryForm(ACROSS_MONTHS, '–'), [
      'วันอังคารที่ 28 มกราคม – วันอาทิตย์ที่ 2 กุมภาพันธ์ 2563',
      'วันอังคารที่ 28 มกราคม – วันอาทิตย์ที่ 2 กุมภาพันธ์ พ.ศ. 2563',
      '28 มกราคม – 2 กุมภาพันธ์ 2563',
      '28 มกราคม – 2 กุมภาพันธ์ พ.ศ. 2563',
      '28 ม.ค. – 2 ก.พ. 2563',
      '28 ม.ค. – 2 ก.พ. 63',
      'January 28 – February 2, 2020',
      'Tuesday, January 28 – Sunday, February 2, 2020',
      '28 January – 2 February 2020',
      'Tuesday, 28 January – Sunday, 2 February 2020',
      '2020-01-28/2020-02-02',
    ]);
  });

  it('writes both years, and joins by a word where the writer does', () => {
    assert.deepEqual(inEveryForm(ACROSS_YEARS, 'ถึง'), [
      'วันจันทร์ที่ 30 ธันวาคม 2562 ถึงวันพฤหัสบดีที่ 2 มกราคม 2563',
      'วันจันทร์ที่ 30 ธันวาคม พ.ศ. 2562 ถึงวันพฤหัสบดีที่ 2 มกราคม พ.ศ. 2563',
      '30 ธันวาคม 2562 ถึง 2 มกราคม 2563',
      '30 ธันวาคม พ.ศ. 2562 ถึง 2 มกราคม พ.ศ. 2563',
      '30 ธ.ค. 2562 ถึง 2 ม.ค. 2563',
      '30 ธ.ค. 62 ถึง 2 ม.ค. 63',
      'December 30, 2019 to January 2, 2020',
      'Monday, December 30, 2019 to Thursday, January 2, 2020',
      '30 December 2019 to 2 January 2020',
      'Monday, 30 December 2019 to Thursday, 2 January 2020',
      '2019-12-30/2020-01-02',
    ]);
  });

  it('announces the second day too, where no weekday does', () => {
    assert.deepEqual(inEveryForm(WITHIN_A_MONTH, 'ถึงวันที่').slice(0, 7), [
      'วันพุธที่ 11 ถึงวันศุกร์ที่ 13 ธันวาคม 2562',
      'วันพุธที่ 11 ถึงวันศุกร์ที่ 13 ธันวาคม พ.ศ. 2562',
      '11 ถึงวันที่ 13 ธันวาคม 2562',
      '11 ถึงวันที่ 13 ธันวาคม พ.ศ. 2562',
      '11 ถึงวันที่ 13 ธ.ค. 2562',
      '11 ถึงวันที่ 13 ธ.ค. 62',
      'December 11 to 13, 2019',
    ]);
  });

  it('writes both years of the Thai calendar when the year began in April', () => {
    const range = {
      first: { year: 1940, month: 3, day: 30 },
      last: { year: 1940, month: 4, day: 2 },
    };
    const [weekday = ''] = inEveryForm(range, '–');
    assert.equal(weekday, 'วันเสาร์ที่ 30 มีนาคม 2482 – วันอังคารที่ 2 เมษายน 2483');
  });

  it('is read back as the same range, in every form', () => {
    const min = toDayNumber({ year: 1900, month: 1, day: 1 });
    const max = toDayNumber({ year: 2100, month: 12, day: 31 });
    const day = fc.integer({ min, max });
    const days = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 800 }));
    const connectors = fc.constantFrom<RangeConnector>('–', 'ถึง', 'ถึงวันที่');
    fc.assert(
      fc.property(day, days, connectors, (number, length, connector) => {
        const first = fromDayNumber(Math.min(number, max - 1));
        const last = fromDayNumber(Math.min(number + length, max));
        for (const form of dateFormsFor(first)) {
          if (!dateFormsFor(last).includes(form)) continue;
          const text = formatRange({ first, last }, form, connector);
          const [found, ...others] = findDates(text);
          assert.equal(found?.value, `${formatIsoDay(first)}/${formatIsoDay(last)}`, text);
          assert.equal(found.problem, null, text);
          assert.equal(
            writeMarks(text, [found.span, ...others.map(({ span }) => span)]),
            `⟦${text}⟧`,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });
});
