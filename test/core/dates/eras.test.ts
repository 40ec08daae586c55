import assert from 'node:assert/strict';

import { parseIsoDay } from '../../../src/core/dates/calendar.js';
import {
  chulaToChristian,
  hijriToChristian,
  rattanakosinToBuddhist,
  toBuddhistYear,
  toChristianYear,
} from '../../../src/core/dates/eras.js';

/** Official years, most of which Intl has one too late. */
const OFFICIAL_YEARS = [
  ['1889-04-01', 2432],
  ['1890-03-31', 2432],
  ['1890-04-01', 2433],
  ['1912-02-10', 2454],
  ['1927-02-15', 2469],
  ['1932-06-24', 2475],
  ['1940-03-31', 2482],
  ['1940-04-01', 2483],
  ['1940-12-31', 2483],
  ['1941-01-01', 2484],
  ['2019-12-12', 2562],
  ['2020-01-01', 2563],
] as const;

describe('eras', () => {
  for (const [iso, buddhistYear] of OFFICIAL_YEARS) {
    it(`${iso} is of พ.ศ. ${buddhistYear}`, () => {
      const day = parseIsoDay(iso);
      assert.ok(day);
      assert.equal(toBuddhistYear(day.year, day.month), buddhistYear);
      assert.equal(toChristianYear(buddhistYear, day.month), day.year);
    });
  }

  it('agrees with Intl from 1941 on', () => {
    const intl = new Intl.DateTimeFormat('en-US-u-ca-buddhist', {
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 1941; year <= 2100; year += 1) {
      const parts = intl.formatToParts(Date.UTC(year, 0, 1));
      const expected = Number(parts.find(({ type }) => type === 'year')?.value);
      assert.equal(toBuddhistYear(year, 1), expected);
    }
  });

  it('takes a year alone for the one in which it began', () => {
    assert.equal(toChristianYear(2475), 1932);
    assert.equal(toBuddhistYear(1932), 2475);
  });

  it('converts the older eras', () => {
    assert.equal(rattanakosinToBuddhist(112), 2436);
    assert.equal(chulaToChristian(1199), 1837);
  });

  it('says which two years a Hijri year touches, as Intl does', () => {
    const intl = new Intl.DateTimeFormat('en-US-u-ca-islamic-umalqura', {
      year: 'numeric',
      timeZone: 'UTC',
    });
    const hijriYearOf = (time: number) =>
      Number(intl.formatToParts(time).find(({ type }) => type === 'year')?.value);
    for (const christianYear of [1975, 1990, 2005, 2019, 2022, 2023, 2024, 2026, 2040]) {
      const hijriYear = hijriYearOf(Date.UTC(christianYear, 11, 31));
      const [first, last] = hijriToChristian(hijriYear);
      assert.ok(
        first <= christianYear && christianYear <= last,
        `${hijriYear} in ${christianYear}`,
      );
      assert.ok(last - first <= 1);
    }
  });
});
