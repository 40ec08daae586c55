import { type CivilDay, parseIsoDay } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import { type DateForm, dateFormsFor, formatDate } from '../dates/format-date.js';
import { formatRange, type RangeConnector } from '../dates/format-range.js';

/** A day, or the first and the last of a range, and what joins them. */
export interface WrittenDays {
  readonly first: CivilDay;
  readonly last?: CivilDay;
  readonly connector: RangeConnector;
}

/** The days that a date or a range of days names; `undefined` for months, years and no such day. */
export function writtenDaysOf(text: string, date: DateExpression): WrittenDays | undefined {
  const [start = '', end] = (date.value ?? '').split('/');
  const first = parseIsoDay(start);
  if (!first || end === undefined) return first && { first, connector: '–' };
  const last = parseIsoDay(end);
  return last && { first, last, connector: connectorOf(text, date) };
}

function connectorOf(text: string, { ends: [first, second] }: DateExpression): RangeConnector {
  const between = text.slice(first.span.end, second?.parts.day?.start);
  if (!/[a-z]{2}|ถึง/iu.test(between)) return '–';
  return between.includes('วันที่') ? 'ถึงวันที่' : 'ถึง';
}

/** Whether the days can be written in that form and read again as the same days. */
export function canWrite({ first, last }: WrittenDays, form: DateForm): boolean {
  return dateFormsFor(first).includes(form) && (!last || dateFormsFor(last).includes(form));
}

export function writeDays({ first, last, connector }: WrittenDays, form: DateForm): string {
  return last ? formatRange({ first, last }, form, connector) : formatDate(first, form);
}
