import type { DateExpression, DateParts } from '../dates/date-expression.js';
import type { DateForm, EnglishDateForm, ThaiDateForm } from '../dates/format-date.js';
import { type Span, spanText } from '../text/span.js';

const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/u;

/** The form in which a date or a range of days is written, or `undefined` if it is none of ours. */
export function dateFormOf(text: string, date: DateExpression): DateForm | undefined {
  if (ISO.test(spanText(text, date.span))) return { language: 'iso' };
  const parts = writtenParts(date);
  const { day, month, year } = parts;
  if (!day || !month || !year) return undefined;
  const name = spanText(text, month);
  if (/[ก-ฮ]/u.test(name)) return thaiFormOf(name, parts, year, date.digits);
  return /[A-Za-z]/u.test(name) ? englishFormOf(parts, day, month) : undefined;
}

/** What is written at either end: a range shares the month and the year. */
function writtenParts({ ends }: DateExpression): DateParts {
  const [first, last] = ends;
  return { ...last?.parts, ...first.parts };
}

function thaiFormOf(
  month: string,
  { weekday, era }: DateParts,
  year: Span,
  digits: DateExpression['digits'],
): ThaiDateForm | undefined {
  const hasFullMonth = !month.endsWith('.');
  const hasFullYear = 2 < year.end - year.start;
  const others = { language: 'th', digits: digits === 'thai' ? 'thai' : 'arabic' } as const;
  if (hasFullMonth && hasFullYear) {
    return { ...others, length: weekday ? 'weekday' : 'long', mark: era ? 'พ.ศ.' : '' };
  }
  if (hasFullMonth || era || weekday) return undefined;
  return { ...others, length: hasFullYear ? 'short' : 'shortest', mark: '' };
}

function englishFormOf({ weekday }: DateParts, day: Span, month: Span): EnglishDateForm {
  return {
    language: 'en',
    order: month.start < day.start ? 'month-first' : 'day-first',
    length: weekday ? 'weekday' : 'long',
  };
}
