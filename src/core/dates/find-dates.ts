import type { Span } from '../text/span.js';
import { addressCheck } from './addresses.js';
import type { DateExpression } from './date-expression.js';
import { findAtoms } from './find-atoms.js';
import { joinAtoms } from './join-atoms.js';
import { toExpression } from './to-expression.js';

/**
 * The date expressions of a text, in order and free of overlaps. Those for whose span
 * `isProtected` holds are left out, and so is what stands inside a web or e-mail address.
 */
export function findDates(
  text: string,
  isProtected: (span: Span) => boolean = () => false,
): DateExpression[] {
  const dates: DateExpression[] = [];
  const isInAddress = addressCheck(text);
  for (const group of joinAtoms(text, findAtoms(text))) {
    const span = { start: group.first.start, end: (group.last ?? group.first).end };
    if (!isInAddress(span) && !isProtected(span)) dates.push(toExpression(text, group));
  }
  return dates;
}
