import type { DateExpression } from '../../core/dates/date-expression.js';
import { spanText } from '../../core/text/span.js';
import type { DateLister } from './list-format.js';

function toJson(date: DateExpression, source: string) {
  const { span, kind, value, weekday, time, era, problem } = date;
  return { ...span, text: spanText(source, span), kind, value, weekday, time, era, problem };
}

/** The stable form for other programs: one JSON object. */
export function createJsonLister(): DateLister {
  const files: object[] = [];
  return {
    addFile({ path, text, dates }) {
      files.push({ path, dates: dates.map((date) => toJson(date, text)) });
      return '';
    },
    finish: () => `${JSON.stringify({ version: 1, files })}\n`,
  };
}
