import { type ClockTime, findClockTimes } from '../dates/clock-times.js';
import type { Block } from '../document/block.js';
import { isProtected, type PressRelease } from '../document/press-release.js';
import { shiftSpan } from '../text/span.js';
import { perBlock } from './per-block.js';

/** The times of day of a Thai block; English writes them in other ways. */
export const clockTimesInBlock = perBlock((block: Block): readonly ClockTime[] =>
  block.language === 'th'
    ? findClockTimes(block.text).filter(({ span }) => !isProtected(block, span))
    : [],
);

/** The times of day of the release's Thai text, in order; their spans are places in the file. */
export function clockTimesIn(release: PressRelease): ClockTime[] {
  return release.blocks.flatMap(({ block, start }) =>
    clockTimesInBlock(block).map((time) => ({
      ...time,
      span: shiftSpan(time.span, start),
      unit: time.unit && {
        gap: shiftSpan(time.unit.gap, start),
        word: shiftSpan(time.unit.word, start),
      },
    })),
  );
}
