import { shiftSpan, type Span } from '../text/span.js';
import type { DateEnd, DateExpression, DateParts } from './date-expression.js';

function shiftParts(parts: DateParts, by: number): DateParts {
  const shifted: Partial<Record<keyof DateParts, Span>> = {};
  for (const name of ['weekday', 'day', 'month', 'era', 'year'] as const) {
    const span = parts[name];
    if (span) shifted[name] = shiftSpan(span, by);
  }
  return shifted;
}

function shiftEnd(end: DateEnd, by: number): DateEnd {
  return { ...end, span: shiftSpan(end.span, by), parts: shiftParts(end.parts, by) };
}

/** The expression as it stands `by` UTF-16 code units further on. */
export function shiftExpression(date: DateExpression, by: number): DateExpression {
  const [first, last] = date.ends;
  return {
    ...date,
    span: shiftSpan(date.span, by),
    ends: last ? [shiftEnd(first, by), shiftEnd(last, by)] : [shiftEnd(first, by)],
  };
}
