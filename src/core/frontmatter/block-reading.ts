import type { DateExpression } from '../dates/date-expression.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import { perBlock } from '../facts/per-block.js';
import type { Span } from '../text/span.js';

/** What one block says about the frontmatter that its release should have. */
export interface BlockReading {
  /** The text of each line that has any. */
  readonly lines: readonly string[];
  /** Those of them that are not just a dateline. */
  readonly textLines: readonly string[];
  /** The first full date, ISO 8601. */
  readonly firstDay: string | undefined;
  /** The first that stands in a dateline, or behind “today”. */
  readonly releaseDay: string | undefined;
}

interface Line {
  readonly text: string;
  /** In the block. */
  readonly span: Span;
}

const NO_WIDTH_AT_START = /^[\s\u200b\u2060\ufeff]+/u;

export const readBlock = perBlock((block): BlockReading => {
  const lines = linesOf(block);
  const dates = datesInBlock(block);
  const days = dates.filter(isFullDay);
  const ofRelease = days.find(
    (day) => isAfterToday(block.text, day) || lines.some((line) => isDateline(line, [day])),
  );
  return {
    lines: lines.map(({ text }) => text),
    textLines: lines.filter((line) => !isDateline(line, dates)).map(({ text }) => text),
    firstDay: days[0]?.value ?? undefined,
    releaseDay: ofRelease?.value ?? undefined,
  };
});

function linesOf({ text }: Block): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu)).flatMap(({ 0: line, index }): Line[] => {
    const bare = line.replace(NO_WIDTH_AT_START, '');
    const start = index + line.length - bare.length;
    const trimmed = bare.trimEnd();
    return bare === '' ? [] : [{ text: trimmed, span: { start, end: start + trimmed.length } }];
  });
}

function isFullDay({ kind, value, problem }: DateExpression): boolean {
  return kind === 'date' && problem === null && /^\d{4}-\d{2}-\d{2}$/u.test(value ?? '');
}

/** A line that is a date and nothing else, or a place and a date: `กรุงเทพฯ 11 ธันวาคม 2562`. */
function isDateline({ text, span }: Line, dates: readonly DateExpression[]): boolean {
  const date = dates.find((one) => span.start <= one.span.start && one.span.end <= span.end);
  if (!date) return false;
  const before = text.slice(0, date.span.start - span.start);
  const after = text.slice(date.span.end - span.start);
  const isOfEvent = /^(?:เมื่อ|[Oo]n\b)/u.test(before);
  return (
    !isOfEvent &&
    /^(?:วัน\S{0,10}|[^\s\d]{0,24})?[\s,(–-]*$/u.test(before) &&
    /^[\s).,]*$/u.test(after)
  );
}

function isAfterToday(text: string, { span }: DateExpression): boolean {
  return /(?:วันนี้|[Tt]oday)[\s,(]*$/u.test(text.slice(Math.max(0, span.start - 12), span.start));
}
