import type { Span } from '../text/span.js';
import { type DigitScript, isArabicDigit, isThaiDigit } from '../thai/digits.js';
import { type DateAtom, precisionOf } from './atom.js';
import type { DateEnd, DateExpression, DateKind, DateParts } from './date-expression.js';
import { problemOf } from './date-problem.js';
import { toGregorianYear } from './year-token.js';
import { valueOf } from './date-value.js';
import type { AtomGroup } from './join-atoms.js';
import { timeAfter } from './times.js';

/** Gives the joined atoms their kind, value and time, and judges them. */
export function toExpression(text: string, group: AtomGroup): DateExpression {
  const [first, second] = group;
  const last = second ?? first;
  const span = { start: first.start, end: last.end };
  const kind = kindOf(first, second);
  return {
    span,
    kind,
    value: valueOf(group),
    weekday: second ? null : (first.weekday?.weekday ?? null),
    time: precisionOf(last) === 'day' ? (timeAfter(text, span.end)?.value ?? null) : null,
    era: last.year?.era ?? null,
    problem: problemOf(group),
    language: first.language,
    digits: digitsIn(text, span),
    ends: second ? [toEnd(first), toEnd(second)] : [toEnd(first)],
  };
}

function kindOf(first: DateAtom, second: DateAtom | undefined): DateKind {
  switch (precisionOf(first)) {
    case 'day':
      return second ? 'range' : first.year ? 'date' : 'day-month';
    case 'month':
      return second ? 'range' : 'month';
    case 'quarter':
      return 'quarter';
    case 'year':
      if (first.year?.unit === 'fiscal') return 'fiscal-year';
      return second ? 'year-range' : 'year';
  }
}

function toEnd(atom: DateAtom): DateEnd {
  const { start, end, day, month, year, weekday } = atom;
  return {
    span: { start, end },
    day: day?.value ?? null,
    month: month?.month ?? null,
    year: year && !Number.isNaN(year.value) ? toGregorianYear(year, month?.month) : null,
    weekday: weekday?.weekday ?? null,
    parts: partsOf(atom),
  };
}

/** What is written at this end, without what the other end lends it. */
function partsOf(atom: DateAtom): DateParts {
  const parts: { -readonly [Name in keyof DateParts]: DateParts[Name] } = {};
  const { weekday, day, month, year } = atom;
  if (weekday) parts.weekday = toSpan(weekday);
  if (day) parts.day = toSpan(day);
  if (month && isOwn(atom, month)) parts.month = toSpan(month);
  if (year && isOwn(atom, year)) {
    if (year.markSpan) parts.era = year.markSpan;
    parts.year = toSpan(year);
  }
  return parts;
}

function isOwn(atom: DateAtom, part: Span): boolean {
  return atom.start <= part.start && part.end <= atom.end;
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function digitsIn(text: string, { start, end }: Span): DigitScript | 'mixed' | null {
  let found: DigitScript | null = null;
  for (let at = start; at < end; at += 1) {
    const script = digitScriptAt(text.charCodeAt(at));
    if (!script || script === found) continue;
    if (found) return 'mixed';
    found = script;
  }
  return found;
}

function digitScriptAt(unit: number): DigitScript | undefined {
  if (isArabicDigit(unit)) return 'arabic';
  return isThaiDigit(unit) ? 'thai' : undefined;
}
