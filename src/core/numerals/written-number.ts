import { type Decimal, decimalOf, parseDecimal } from './decimal.js';
import { findAmounts } from './find-amounts.js';

function readUnsigned(text: string): Decimal | undefined {
  const plain = parseDecimal(text);
  if (plain) return plain;
  const [amount] = findAmounts(text);
  const isWhole = amount?.span.start === 0 && amount.span.end === text.length;
  return isWhole && !amount.currency ? amount.value : undefined;
}

/**
 * Reads a number as people write it: digits of either set, with commas or without, with a scale
 * (1.2 ล้าน, 3 billion), negative with a sign or with ลบ.
 *
 * @returns `undefined` for anything else
 */
export function parseWrittenNumber(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (!/^(?:ลบ|[-−])/u.test(trimmed)) return readUnsigned(trimmed);
  const read = readUnsigned(trimmed.replace(/^(?:ลบ|[-−])\s*/u, ''));
  return read && !read.negative ? decimalOf(read.integer, read.fraction, true) : undefined;
}
