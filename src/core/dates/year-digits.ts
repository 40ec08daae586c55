import type { Span } from '../text/span.js';

/** Stands for a year that its damaged digits leave open. No era has a year 0. */
export const OPEN_YEAR = 0;

/** The digits of a year, read before anything is known of its era. */
export interface YearDigits extends Span {
  readonly value: number;
  readonly isSlip: boolean;
}
