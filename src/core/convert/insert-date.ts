import { type CivilDay, formatIsoYear } from '../dates/calendar.js';
import { isLetter, unitAt } from '../dates/characters.js';
import type { DateExpression } from '../dates/date-expression.js';
import { findDates } from '../dates/find-dates.js';
import type { DateForm } from '../dates/format-date.js';
import { languageAt } from '../document/language-at.js';
import type { PressRelease } from '../document/press-release.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { digitValue } from '../thai/digits.js';
import { type DateChoice, toDateChoice } from './date-choice.js';
import { fitsPlace, joinToPlace, placeForDate } from './date-place.js';
import { rankDateForms } from './rank-date-forms.js';
import { canWrite, writeDays, type WrittenDays, writtenDaysOf } from './written-days.js';

/**
 * The forms in which the days can be written instead of each of the spans, which may be empty, the
 * likeliest first. In the frontmatter, outside its texts, that is ISO 8601.
 */
export function insertDate(
  release: PressRelease,
  spans: readonly Span[],
  days: WrittenDays,
): DateChoice[] {
  const [first] = spans;
  const language = first ? (languageAt(release, first) ?? 'iso') : 'th';
  return rankDateForms(release, language).flatMap((form) => {
    if (!canWrite(days, form)) return [];
    const edits = spans.flatMap((span) => insertion(release.text, span, days, form) ?? []);
    return toDateChoice(form, edits) ?? [];
  });
}

function insertion(
  text: string,
  span: Span,
  days: WrittenDays,
  form: DateForm,
): TextEdit | undefined {
  const place = placeForDate(text, span);
  if (!fitsPlace(form, place)) return undefined;
  const written = joinToPlace(writeDays(days, form), form, place);
  const next = unitAt(text, span.end);
  const space = isLetter(next) || 0 <= digitValue(next) ? ' ' : '';
  return { span, text: written + space };
}

/**
 * The date or range of days that a person has typed, in any form that a release may have it.
 *
 * @param near where no year is typed, that of this day is meant
 */
export function readTypedDate(typed: string, near: CivilDay): WrittenDays | undefined {
  for (const text of readingsOf(typed)) {
    for (const date of findDates(text)) {
      const days = isAll(text, date.span)
        ? writtenDaysOf(text, withYear(date, near.year))
        : undefined;
      if (days) return days;
    }
  }
  return undefined;
}

/** A release has capitals in 11 Dec, and says of 11/12/62 that it is a day. */
function readingsOf(typed: string): string[] {
  const capitals = typed.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());
  return [typed, capitals, `วันที่ ${typed}`];
}

/** Not if more digits are typed: 11 Dec 26 is not yet 11 December. */
function isAll(text: string, { start, end }: Span): boolean {
  return !/[0-9๐-๙]/u.test(text.slice(0, start) + text.slice(end));
}

/** `--12-30/--01-02` gets its years. */
function withYear(date: DateExpression, year: number): DateExpression {
  const [first = '', last] = (date.value ?? '').split('/');
  if (!first.startsWith('--')) return date;
  const inYear = (value: string, of: number) => value.replace('--', `${formatIsoYear(of)}-`);
  if (last === undefined) return { ...date, value: inYear(first, year) };
  const endsNextYear = last < first;
  return {
    ...date,
    value: `${inYear(first, year)}/${inYear(last, endsNextYear ? year + 1 : year)}`,
  };
}
