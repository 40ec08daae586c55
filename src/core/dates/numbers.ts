import { isZeroWidth } from './characters.js';

/** A run of digits of either set; zero-width characters inside it do not count. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** How many digits. */
  readonly length: number;
}

/** No year has so many digits; what comes after is only counted, so that a value stays finite. */
const MOST_DIGITS = 9;

/** The number that begins at `offset`. */
export function numberAt(text: string, offset: number): NumberToken | undefined {
  let value = 0;
  let length = 0;
  let end = offset;
  for (let at = offset; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const digit = digitValue(unit);
    if (0 <= digit) {
      if (length < MOST_DIGITS) value = value * 10 + digit;
      length += 1;
      end = at + 1;
    } else if (length === 0 || !isZeroWidth(unit)) {
      break;
    }
  }
  return length === 0 ? undefined : { start: offset, end, value, length };
}

/** The number that ends at `offset`. */
export function numberBefore(text: string, offset: number): NumberToken | undefined {
  if (!isDigitAt(text, offset - 1)) return undefined;
  let start = offset;
  for (let at = offset - 1; 0 <= at; at -= 1) {
    const unit = text.charCodeAt(at);
    if (0 <= digitValue(unit)) start = at;
    else if (!isZeroWidth(unit)) break;
  }
  return numberAt(text, start);
}

export function isDigitAt(text: string, offset: number): boolean {
  return 0 <= offset && offset < text.length && 0 <= digitValue(text.charCodeAt(offset));
}

/** The value of a digit's code unit in either set, or -1. Read too often for calls inside. */
function digitValue(unit: number): number {
  const value = unit < 0x0e50 ? unit - 0x30 : unit - 0x0e50;
  return value <= 9 && 0 <= value ? value : -1;
}
