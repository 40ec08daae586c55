import type { DateExpression } from '../../core/dates/date-expression.js';
import type { Locale } from '../../core/l10n/locale.js';
import { LineIndex } from '../../core/text/lines.js';
import { spanText } from '../../core/text/span.js';
import { MESSAGES } from '../messages.js';
import { toPrintable } from '../printable.js';
import type { DateLister } from './list-format.js';

const NOTHING = '-';

/** ASCII, so that a cell's length is its width; the passage, which is not, ends the row. */
function cellsOf(date: DateExpression, lines: LineIndex): string[] {
  const { line, column } = lines.at(date.span.start);
  const { kind, value, weekday, time, era, problem } = date;
  return [
    `${line}:${column}`,
    kind,
    ...[value, weekday, time, era, problem].map((cell) => String(cell ?? NOTHING)),
  ];
}

function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  }
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}

/** For people: place, kind, value, weekday (1 = Monday), time, era, problem and the passage. */
export function createTableLister(locale: Locale): DateLister {
  return {
    addFile({ path, text, dates }) {
      const heading = `${toPrintable(path)}\n`;
      if (dates.length === 0) return `${heading}  ${MESSAGES.noDates[locale]}\n`;
      const lines = new LineIndex(text);
      const rows = alignRows(dates.map((date) => cellsOf(date, lines)));
      const passages = dates.map(({ span }) => toPrintable(spanText(text, span)));
      return heading + rows.map((row, at) => `  ${row}  ${passages[at] ?? ''}\n`).join('');
    },
    finish: () => '',
  };
}
