import type { Span } from '../text/span.js';
import type { DateExpression } from './date-expression.js';
import { findAtoms } from './find-atoms.js';
import { joinAtoms } from './join-atoms.js';
import { toExpression } from './to-expression.js';
import { isInsideAddress } from './addresses.js';

/**
 * The date expressions of a text, in order and free of overlaps. Those for whose span
 * `isProtected` holds are left out, and so is what stands inside a web or e-mail address.
 */
export function findDates(
  text: string,
  isProtected: (span: Span) => boolean = () => false,
): DateExpression[] {
  const dates: DateExpression[] = [];
  for (const group of joinAtoms(text, findAtoms(text))) {
    const date = toExpression(text, group);
    if (!isInsideAddress(text, date.span) && !isProtected(date.span)) dates.push(date);
  }
  return dates;
}
