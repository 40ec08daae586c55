import type { Span } from '../text/span.js';
import { type DigitScript, isArabicDigit, isThaiDigit } from '../thai/digits.js';
import { type DateAtom, precisionOf } from './atom.js';
import type { DateEnd, DateExpression, DateKind, DateParts } from './date-expression.js';
import { problemOf } from './date-problem.js';
import { resolve, type ResolvedAtom } from './resolved-atom.js';
import { valueOf } from './date-value.js';
import type { AtomGroup } from './join-atoms.js';
import { timeAfter } from './times.js';

/** Gives the joined atoms their kind, value and time, and judges them. */
export function toExpression(text: string, group: AtomGroup): DateExpression {
  const first = resolve(group.first);
  const second = group.last && resolve(group.last);
  const last = group.last ?? group.first;
  const span = { start: group.first.start, end: last.end };
  const kinds = kindsOf(group.first);
  return {
    span,
    kind: second ? kinds[1] : kinds[0],
    value: valueOf(first, second),
    weekday: second ? null : (first.atom.weekday?.weekday ?? null),
    time: last.day ? (timeAfter(text, span.end)?.value ?? null) : null,
    era: last.year?.era ?? null,
    problem: problemOf(first, second),
    language: group.first.language,
    digits: digitsIn(text, span),
    ends: second ? [toEnd(first), toEnd(second)] : [toEnd(first)],
  };
}

type Kinds = readonly [single: DateKind, run: DateKind];

const DAYS: Kinds = ['date', 'range'];
const DAYS_OF_ANY_YEAR: Kinds = ['day-month', 'range'];
const MONTHS: Kinds = ['month', 'range'];
const QUARTERS: Kinds = ['quarter', 'quarter'];
const YEARS: Kinds = ['year', 'year-range'];
const FISCAL_YEARS: Kinds = ['fiscal-year', 'fiscal-year'];

function kindsOf(atom: DateAtom): Kinds {
  switch (precisionOf(atom)) {
    case 'day':
      return atom.year ? DAYS : DAYS_OF_ANY_YEAR;
    case 'month':
      return MONTHS;
    case 'quarter':
      return QUARTERS;
    case 'year':
      return atom.year?.unit === 'fiscal' ? FISCAL_YEARS : YEARS;
  }
}

function toEnd({ atom, year }: ResolvedAtom): DateEnd {
  const { start, end, day, month, weekday } = atom;
  return {
    span: { start, end },
    day: day ? day.value : null,
    month: month ? month.month : null,
    year: year ?? null,
    weekday: weekday ? weekday.weekday : null,
    parts: partsOf(atom),
  };
}

/** What is written at this end, without what the other end lends it. */
function partsOf(atom: DateAtom): DateParts {
  const parts: { -readonly [Name in keyof DateParts]: DateParts[Name] } = {};
  const { start, end, weekday, day, month, year } = atom;
  if (year && start <= year.start && year.end <= end) {
    if (year.markSpan) parts.era = year.markSpan;
    parts.year = { start: year.start, end: year.end };
  }
  if (month && start <= month.start && month.end <= end) {
    parts.month = { start: month.start, end: month.end };
  }
  if (day) parts.day = { start: day.start, end: day.end };
  if (weekday) parts.weekday = { start: weekday.start, end: weekday.end };
  return parts;
}

function digitsIn(text: string, { start, end }: Span): DigitScript | 'mixed' | null {
  let hasThai = false;
  let hasArabic = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isArabicDigit(unit)) hasArabic = true;
    else if (isThaiDigit(unit)) hasThai = true;
  }
  if (hasThai) return hasArabic ? 'mixed' : 'thai';
  return hasArabic ? 'arabic' : null;
}
