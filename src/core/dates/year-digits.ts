import type { Span } from '../text/span.js';

/** The digits of a year, read before anything is known of its era. */
export interface YearDigits extends Span {
  readonly value: number;
  readonly isSlip: boolean;
}
