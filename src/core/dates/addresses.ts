import { unitAt } from './characters.js';
import type { Span } from '../text/span.js';

/** No address in a release is longer; what is, is looked at this far. */
const LONGEST_ADDRESS = 300;

const ADDRESS = /:\/\/|www\.|@|\.(?:th|com|org|net|gov|info|int|html?|php|aspx?|pdf|jpe?g|png)\b/i;

/** Whether the place is a part of a URL or of an e-mail address. */
export function isInsideAddress(text: string, { start, end }: Span): boolean {
  if (!isAddressUnit(unitAt(text, start - 1)) && !isAddressUnit(unitAt(text, end))) return false;
  let from = start;
  while (start - from < LONGEST_ADDRESS && isAddressUnit(unitAt(text, from - 1))) from -= 1;
  let to = end;
  while (to - end < LONGEST_ADDRESS && isAddressUnit(unitAt(text, to))) to += 1;
  return ADDRESS.test(text.slice(from, to));
}

/** ASCII that an address may hold; brackets and quotes stand around it. */
function isAddressUnit(unit: number): boolean {
  return (
    0x21 <= unit && unit <= 0x7e && unit !== 0x22 && unit !== 0x27 && unit !== 0x28 && unit !== 0x29
  );
}
