import { type CivilDay, formatIsoDay } from './calendar.js';
import { toBuddhistYear } from './eras.js';
import {
  type DateForm,
  type EnglishDateForm,
  formatEnglishDay,
  formatEnglishYear,
  type ThaiDateForm,
  thaiPartsOf,
} from './format-date.js';

/** What joins the ends in Thai. English has a dash, or “to” for both words. */
export type RangeConnector = '–' | 'ถึง' | 'ถึงวันที่';

/** Days from the first to the last; of one day there is no range. */
export interface DayRange {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/**
 * The range in that form, with month and year written once where the ends share them:
 * `11 – 13 ธันวาคม 2562`, `December 11-13, 2019`, `30 December 2019 – 2 January 2020`.
 *
 * @throws {RangeError} if a month is not one of twelve
 */
export function formatRange(range: DayRange, form: DateForm, connector: RangeConnector): string {
  switch (form.language) {
    case 'th':
      return formatThai(range, form, connector);
    case 'en':
      return formatEnglish(range, form, connector);
    case 'iso':
      return `${formatIsoDay(range.first)}/${formatIsoDay(range.last)}`;
  }
}

function formatThai(
  { first, last }: DayRange,
  form: ThaiDateForm,
  connector: RangeConnector,
): string {
  const start = thaiPartsOf(first, form);
  const end = thaiPartsOf(last, form);
  const month = isSameMonth(first, last) ? '' : ` ${start.month}`;
  const year = isSameYear(first, last) ? '' : ` ${start.year}`;
  const opening = `${start.weekday}${start.day}${month}${year}`;
  const between = end.weekday !== '' && connector !== '–' ? ' ถึง' : ` ${connector} `;
  return `${opening}${between}${end.weekday}${end.day} ${end.month} ${end.year}`;
}

function formatEnglish(range: DayRange, form: EnglishDateForm, connector: RangeConnector): string {
  const { first, last } = range;
  const end = formatEnglishDay(last, form);
  const year = formatEnglishYear(last, form);
  if (form.length === 'long' && isSameMonth(first, last)) {
    const isMonthFirst = form.order === 'month-first';
    const dash = isMonthFirst ? '-' : '–';
    const between = connector === '–' ? dash : ' to ';
    return isMonthFirst
      ? `${formatEnglishDay(first, form)}${between}${last.day}${year}`
      : `${first.day}${between}${end}${year}`;
  }
  const between = connector === '–' ? ' – ' : ' to ';
  const firstYear = isSameYear(first, last) ? '' : formatEnglishYear(first, form);
  return `${formatEnglishDay(first, form)}${firstYear}${between}${end}${year}`;
}

/** The same year in both eras: until 1941 a Thai year ran from April to March. */
function isSameYear(first: CivilDay, last: CivilDay): boolean {
  return (
    first.year === last.year &&
    toBuddhistYear(first.year, first.month) === toBuddhistYear(last.year, last.month)
  );
}

function isSameMonth(first: CivilDay, last: CivilDay): boolean {
  return first.year === last.year && first.month === last.month;
}
