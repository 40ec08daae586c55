import { MONTHS } from '../data/months.js';
import { WEEKDAYS } from '../data/weekdays.js';
import { type DigitScript, toDigits } from '../thai/digits.js';
import { type CivilDay, formatIsoDay, weekdayOf } from './calendar.js';
import { toBuddhistYear } from './eras.js';

/** How a Thai date is written. The word before it (วันที่, เมื่อ) is not part of a form. */
export interface ThaiDateForm {
  readonly language: 'th';
  /** `วันพุธที่ 11 ธันวาคม 2562`, `11 ธันวาคม 2562`, `11 ธ.ค. 2562`, `11 ธ.ค. 62`. */
  readonly length: 'weekday' | 'long' | 'short' | 'shortest';
  /** `พ.ศ.` before the year, as in laws and announcements. */
  readonly mark: 'พ.ศ.' | '';
  readonly digits: DigitScript;
}

/** How an English date is written. */
export interface EnglishDateForm {
  readonly language: 'en';
  /** `December 11, 2019`, as Government House writes, or `11 December 2019`, as embassies do. */
  readonly order: 'month-first' | 'day-first';
  readonly length: 'weekday' | 'long';
}

/** `2019-12-11`. */
export interface IsoDateForm {
  readonly language: 'iso';
}

export type DateForm = ThaiDateForm | EnglishDateForm | IsoDateForm;

const THAI_FORMS = (['weekday', 'long', 'short', 'shortest'] as const).flatMap((length) =>
  (length === 'shortest' || length === 'short' ? ([''] as const) : (['', 'พ.ศ.'] as const)).flatMap(
    (mark) =>
      (['thai', 'arabic'] as const).map((digits): ThaiDateForm => ({
        language: 'th',
        length,
        mark,
        digits,
      })),
  ),
);

const ENGLISH_FORMS = (['month-first', 'day-first'] as const).flatMap((order) =>
  (['long', 'weekday'] as const).map((length): EnglishDateForm => ({
    language: 'en',
    order,
    length,
  })),
);

/** Every form in which a date may be written. */
export const DATE_FORMS: readonly DateForm[] = [
  ...THAI_FORMS,
  ...ENGLISH_FORMS,
  { language: 'iso' },
];

/** พ.ศ. 2530 to 2599: of other years, two digits are read as something else. */
const FIRST_SHORTENED_YEAR = 1987;
const LAST_SHORTENED_YEAR = 2056;

/** The forms in which the day can be written and read again as the same day. */
export function dateFormsFor({ year }: CivilDay): readonly DateForm[] {
  const canShorten = FIRST_SHORTENED_YEAR <= year && year <= LAST_SHORTENED_YEAR;
  return canShorten
    ? DATE_FORMS
    : DATE_FORMS.filter((form) => form.language !== 'th' || form.length !== 'shortest');
}

interface DayNames {
  readonly thai: string;
  readonly thaiShort: string;
  readonly english: string;
}

/** @throws {RangeError} if the month is not one of twelve */
function monthOf({ month }: CivilDay): DayNames {
  const name = MONTHS[month - 1];
  if (!name) throw new RangeError(`Cannot name month ${month}`);
  return name;
}

function weekdayNameOf(day: CivilDay): DayNames {
  const name = WEEKDAYS[weekdayOf(day) - 1];
  if (!name) throw new RangeError(`Cannot name the weekday of ${formatIsoDay(day)}`);
  return name;
}

/** `วันพุธที่ 11 ธันวาคม พ.ศ. 2562` in its parts, each as far as the form has it. */
export interface ThaiDateParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** @throws {RangeError} if the month is not one of twelve */
export function thaiPartsOf(day: CivilDay, { length, mark, digits }: ThaiDateForm): ThaiDateParts {
  const year = String(toBuddhistYear(day.year, day.month));
  const isShort = length === 'short' || length === 'shortest';
  const shown = length === 'shortest' ? year.slice(-2) : year;
  return {
    weekday: length === 'weekday' ? `วัน${weekdayNameOf(day).thai}ที่ ` : '',
    day: toDigits(String(day.day), digits),
    month: isShort ? monthOf(day).thaiShort : monthOf(day).thai,
    year: toDigits(`${mark}${mark && ' '}${shown}`, digits),
  };
}

function formatThai(day: CivilDay, form: ThaiDateForm): string {
  const parts = thaiPartsOf(day, form);
  return `${parts.weekday}${parts.day} ${parts.month} ${parts.year}`;
}

/** `Wednesday, December 11` or `Wednesday, 11 December`, the weekday if the form has it. */
export function formatEnglishDay(day: CivilDay, { order, length }: EnglishDateForm): string {
  const month = monthOf(day).english;
  const weekday = length === 'weekday' ? `${weekdayNameOf(day).english}, ` : '';
  return weekday + (order === 'month-first' ? `${month} ${day.day}` : `${day.day} ${month}`);
}

/** The year as it follows a day, and a month, in English. */
export function formatEnglishYear({ year }: CivilDay, { order }: EnglishDateForm): string {
  return order === 'month-first' ? `, ${year}` : ` ${year}`;
}

function formatEnglish(day: CivilDay, form: EnglishDateForm): string {
  return formatEnglishDay(day, form) + formatEnglishYear(day, form);
}

/**
 * The day in that form. Thai years are those of the time: before 1941 the Buddhist year began in
 * April.
 *
 * @throws {RangeError} if the month is not one of twelve
 */
export function formatDate(day: CivilDay, form: DateForm): string {
  switch (form.language) {
    case 'th':
      return formatThai(day, form);
    case 'en':
      return formatEnglish(day, form);
    case 'iso':
      return formatIsoDay(day);
  }
}
