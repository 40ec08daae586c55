import { rankDateForms } from '../convert/rank-date-forms.js';
import { MONTHS, type MonthName } from '../data/months.js';
import { type CivilDay, isRealDay, toDayNumber } from '../dates/calendar.js';
import { type DateForm, dateFormsFor, formatDate } from '../dates/format-date.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { releaseDateOf } from '../facts/release-date.js';
import type { Localized } from '../l10n/locale.js';
import type { Span } from '../text/span.js';
import { isRunningText } from './running-text.js';
import { type TypedDay, typedDayBefore } from './typed-day.js';

/** A whole date for a day and the first letters of a month. */
export interface DateCompletion {
  /** What is typed so far. */
  readonly span: Span;
  /** What takes its place. */
  readonly text: string;
  /** With this the letters that are typed next are compared: the day as typed, the month. */
  readonly filter: string;
  /** The day with its weekday. */
  readonly detail: Localized;
}

/**
 * The dates that can be meant by what is typed before `offset`, the likeliest first, in the digits
 * that are typed. The year is that of the release, or of `today` where that is not known.
 */
export function completeDate(
  release: PressRelease,
  offset: number,
  today: CivilDay,
): DateCompletion[] {
  const typed = isRunningText(release, offset) ? typedDayBefore(release.text, offset) : undefined;
  if (!typed) return [];
  const near = releaseDateOf(release) ?? today;
  return formsOf(release, typed).flatMap((form) =>
    MONTHS.flatMap((name, index) => {
      if (!isBeginningOf(typed.letters, name, form)) return [];
      return daysNear({ month: index + 1, day: typed.day }, near)
        .filter((day) => dateFormsFor(day).includes(form))
        .map((day) => toCompletion(typed, day, form));
    }),
  );
}

/** Those without a weekday, of the language of the letters; a full month in one form only. */
function formsOf(release: PressRelease, { letters, digits }: TypedDay): DateForm[] {
  const language: Language = /^[a-z]/iu.test(letters) ? 'en' : 'th';
  const forms = rankDateForms(release, language).filter(
    (form) =>
      form.language === language &&
      form.length !== 'weekday' &&
      (form.language === 'en' || form.digits === digits),
  );
  const long = forms.find((form) => form.language === 'th' && form.length === 'long');
  return forms.filter((form) => form.language !== 'th' || form.length !== 'long' || form === long);
}

function nameIn(form: DateForm, { thai, thaiShort, english }: MonthName): string {
  if (form.language !== 'th') return english;
  return form.length === 'long' ? thai : thaiShort;
}

function isBeginningOf(letters: string, name: MonthName, form: DateForm): boolean {
  return nameIn(form, name).toLowerCase().startsWith(letters.toLowerCase());
}

/** At the turn of the year a day of the next or the last one is likelier than one a year away. */
const TURN_OF_YEAR = 60;

/** The day in the year of `near`, after the same day in another year if that is close. */
function daysNear({ month, day }: Omit<CivilDay, 'year'>, near: CivilDay): CivilDay[] {
  const inYear = (year: number): CivilDay => ({ year, month, day });
  const isClose = (candidate: CivilDay) =>
    Math.abs(toDayNumber(candidate) - toDayNumber(near)) <= TURN_OF_YEAR;
  const neighbours = [inYear(near.year - 1), inYear(near.year + 1)].filter(isClose);
  return [...neighbours, inYear(near.year)].filter(isRealDay);
}

function toCompletion(typed: TypedDay, day: CivilDay, form: DateForm): DateCompletion {
  const name = MONTHS[day.month - 1];
  return {
    span: typed.span,
    text: formatDate(day, form),
    filter: typed.opening + (name ? nameIn(form, name) : ''),
    detail: {
      en: formatDate(day, { language: 'en', order: 'day-first', length: 'weekday' }),
      th: formatDate(day, { language: 'th', length: 'weekday', mark: '', digits: typed.digits }),
    },
  };
}
