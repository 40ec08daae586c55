import type { Span } from '../text/span.js';
import { unitAt } from './characters.js';

const ADDRESS = /:\/\/|www\.|@|\.(?:th|com|org|net|gov|info|int|html?|php|aspx?|pdf|jpe?g|png)\b/i;

/**
 * Tells whether a place is a part of a URL or of an e-mail address. Places must be asked for in
 * ascending order: what a run of characters turned out to be is kept for the next place in it.
 */
export function addressCheck(text: string): (span: Span) => boolean {
  let runEnd = 0;
  let isAddress = false;
  return ({ start, end }) => {
    if (start < runEnd) return isAddress;
    if (!isAddressUnit(unitAt(text, start - 1)) && !isAddressUnit(unitAt(text, end))) return false;
    let from = start;
    while (isAddressUnit(unitAt(text, from - 1))) from -= 1;
    runEnd = end;
    while (isAddressUnit(unitAt(text, runEnd))) runEnd += 1;
    isAddress = ADDRESS.test(text.slice(from, runEnd));
    return isAddress;
  };
}

/** ASCII that an address may hold; brackets and quotes stand around it. */
function isAddressUnit(unit: number): boolean {
  if (unit < 0x21 || 0x7e < unit) return false;
  return unit !== 0x22 && unit !== 0x27 && unit !== 0x28 && unit !== 0x29;
}
