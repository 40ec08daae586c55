import { type ClockTime, findClockTimes } from '../dates/clock-times.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { perBlock } from './per-block.js';

/** The times of day of a Thai block; English writes them in other ways. */
export const clockTimesInBlock = perBlock((block: Block): readonly ClockTime[] =>
  block.language === 'th'
    ? findClockTimes(block.text).filter(({ span }) => !isProtected(block, span))
    : [],
);
