import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  formatIsoDay,
  fromDayNumber,
  parseIsoDay,
  toDayNumber,
} from '../../../src/core/dates/calendar.js';
import { findDates } from '../../../src/core/dates/find-dates.js';
import {
  DATE_FORMS,
  type DateForm,
  dateFormsFor,
  formatDate,
} from '../../../src/core/dates/format-date.js';
import { writeMarks } from '../../support/marks.js';

const EVERY_DAY = {
  from: toDayNumber({ year: 1900, month: 1, day: 1 }),
  to: toDayNumber({ year: 2100, month: 12, day: 31 }),
};

describe('formatDate', () => {
  it('writes a day in every form', () => {
    const day = { year: 2019, month: 12, day: 11 };
    assert.deepEqual(
      DATE_FORMS.map((form) => formatDate(day, form)),
      [
        'วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒',
        'วันพุธที่ 11 ธันวาคม 2562',
        'วันพุธที่ ๑๑ ธันวาคม พ.ศ. ๒๕๖๒',
        'วันพุธที่ 11 ธันวาคม พ.ศ. 2562',
        '๑๑ ธันวาคม ๒๕๖๒',
        '11 ธันวาคม 2562',
        '๑๑ ธันวาคม พ.ศ. ๒๕๖๒',
        '11 ธันวาคม พ.ศ. 2562',
        '๑๑ ธ.ค. ๒๕๖๒',
        '11 ธ.ค. 2562',
        '๑๑ ธ.ค. ๖๒',
        '11 ธ.ค. 62',
        'December 11, 2019',
        'Wednesday, December 11, 2019',
        '11 December 2019',
        'Wednesday, 11 December 2019',
        '2019-12-11',
      ],
    );
  });

  it('counts Thai years as they were counted when the year began in April', () => {
    const form = DATE_FORMS.find(
      (one) => one.language === 'th' && one.length === 'long' && one.digits === 'arabic',
    );
    assert.ok(form);
    assert.equal(formatDate({ year: 1940, month: 3, day: 31 }, form), '31 มีนาคม 2482');
    assert.equal(formatDate({ year: 1912, month: 2, day: 10 }, form), '10 กุมภาพันธ์ 2454');
    assert.equal(formatDate({ year: 1941, month: 1, day: 1 }, form), '1 มกราคม 2484');
  });

  it('is read back as the same day, in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: EVERY_DAY.from, max: EVERY_DAY.to }), (number) => {
        const day = fromDayNumber(number);
        for (const form of dateFormsFor(day)) {
          const text = formatDate(day, form);
          const [found, ...others] = findDates(text);
          assert.equal(found?.value, formatIsoDay(day), text);
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

  it('agrees with Intl about weekdays and Gregorian arithmetic, on every day', () => {
    const intl = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
    const form: DateForm = { language: 'en', order: 'month-first', length: 'weekday' };
    for (let number = EVERY_DAY.from; number <= EVERY_DAY.to; number += 1) {
      const day = fromDayNumber(number);
      assert.equal(formatDate(day, form), intl.format(number * 86_400_000));
      assert.deepEqual(parseIsoDay(formatIsoDay(day)), day);
    }
  });
});
