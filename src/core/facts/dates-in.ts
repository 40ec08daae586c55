import type { Block } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import type { DateExpression } from '../dates/date-expression.js';
import { findDates } from '../dates/find-dates.js';
import { shiftExpression } from '../dates/shift-expression.js';
import { oncePer } from '../once-per.js';
import { overlapsAny } from '../text/span.js';
import { passagesOf } from './passages-of.js';
import { perBlock } from './per-block.js';
import { foundPerStretchBy } from './per-stretch.js';

/** The date expressions of one passage; their spans are relative to it. */
export const datesInBlock = perBlock((block: Block): readonly DateExpression[] => {
  // Identifiers stay visible: `1000hrs` is a time and `26th` a day.
  const hidden = block.protectedSpans.filter(({ reason }) => reason !== 'identifier');
  return findDates(block.text, (span) => overlapsAny(hidden, span));
});

/** The date expressions of a stretch of passages; their spans count from its start. */
export const datesInStretch = foundPerStretchBy(shiftExpression, datesInBlock);

/** The date expressions of a release in order; their spans are places in the file. */
export const datesIn = oncePer((release: PressRelease): readonly DateExpression[] =>
  passagesOf(release).flatMap(({ stretch, start }) =>
    datesInStretch(stretch).map((date) => shiftExpression(date, start)),
  ),
);
