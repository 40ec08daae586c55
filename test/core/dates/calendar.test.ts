import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  addDays,
  daysInMonth,
  formatIsoDay,
  fromDayNumber,
  isRealDay,
  parseIsoDay,
  toDayNumber,
  weekdayOf,
} from '../../../src/core/dates/calendar.js';

const MILLISECONDS_IN_DAY = 86_400_000;

/** 15 October 1582; Intl counts days before it by the Julian calendar. */
const FIRST_GREGORIAN_DAY = -141_427;

describe('calendar', () => {
  it('counts days as Intl does, from the first Gregorian day on', () => {
    const intl = new Intl.DateTimeFormat('en-US', {
      timeZone: 'UTC',
      calendar: 'iso8601',
      weekday: 'long',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(fc.integer({ min: FIRST_GREGORIAN_DAY, max: 700_000 }), (number) => {
        const parts = intl.formatToParts(number * MILLISECONDS_IN_DAY);
        const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
        const day = fromDayNumber(number);
        assert.deepEqual(
          [day.year, day.month, day.day, names[weekdayOf(day) - 1]],
          [Number(part('year')), Number(part('month')), Number(part('day')), part('weekday')],
        );
        assert.equal(toDayNumber(day), number);
      }),
    );
  });

  it('counts on by the Gregorian rules before that', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: FIRST_GREGORIAN_DAY }), (number) => {
        assert.equal(toDayNumber(fromDayNumber(number)), number);
      }),
    );
    assert.equal(
      weekdayOf({ year: 1391, month: 1, day: 1 }),
      weekdayOf({ year: 1791, month: 1, day: 1 }),
    );
  });

  it('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert.deepEqual(
      [1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29],
    );
  });

  it('tells days that exist from those that do not', () => {
    assert.ok(isRealDay({ year: 2024, month: 2, day: 29 }));
    assert.ok(!isRealDay({ year: 2023, month: 2, day: 29 }));
    assert.ok(!isRealDay({ year: 2023, month: 4, day: 31 }));
    assert.ok(!isRealDay({ year: 2023, month: 13, day: 1 }));
    assert.ok(!isRealDay({ year: 2023, month: 1, day: 0 }));
  });

  it('steps over the ends of months and years', () => {
    assert.equal(formatIsoDay(addDays({ year: 2019, month: 12, day: 31 }, 1)), '2020-01-01');
    assert.equal(formatIsoDay(addDays({ year: 2020, month: 3, day: 1 }, -1)), '2020-02-29');
  });

  it('reads ISO days and nothing else', () => {
    assert.deepEqual(parseIsoDay('2019-12-11'), { year: 2019, month: 12, day: 11 });
    for (const text of ['2019-12-1', '2019-02-30', '2019-12', '11/12/2019', '๒๕๖๒-12-11', '']) {
      assert.equal(parseIsoDay(text), undefined, text);
    }
  });
});
