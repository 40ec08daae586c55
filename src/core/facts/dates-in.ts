import type { PlacedBlock } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import type { DateExpression } from '../dates/date-expression.js';
import { findDates } from '../dates/find-dates.js';
import { shiftExpression } from '../dates/shift-expression.js';
import { overlapsAny, type Span } from '../text/span.js';
import { perBlock } from './per-block.js';

/** Identifiers stay visible: `1000hrs` is a time and `26th` a day. */
function hiddenSpans({ block, start }: PlacedBlock): Span[] {
  return block.protectedSpans
    .filter(({ reason }) => reason !== 'identifier')
    .map((span) => ({ start: span.start + start, end: span.end + start }));
}

/** The date expressions of one block; their spans are relative to it. */
export const datesInBlock = perBlock((block) => {
  const hidden = hiddenSpans({ block, start: 0 });
  return findDates(block.text, (span) => overlapsAny(hidden, span));
});

/** A plain text breaks its lines anywhere, even inside a date; it is read as one. */
function datesInText(release: PressRelease): DateExpression[] {
  const hidden = release.blocks.flatMap(hiddenSpans);
  return findDates(release.text, (span) => overlapsAny(hidden, span));
}

const known = new WeakMap<PressRelease, readonly DateExpression[]>();

/** The date expressions of a release in order; their spans are places in the file. */
export function datesIn(release: PressRelease): readonly DateExpression[] {
  const found =
    known.get(release) ??
    (release.format === 'text'
      ? datesInText(release)
      : release.blocks.flatMap(({ block, start }) =>
          datesInBlock(block).map((date) => shiftExpression(date, start)),
        ));
  known.set(release, found);
  return found;
}
