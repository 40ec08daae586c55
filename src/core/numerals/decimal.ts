import { toArabicDigits } from '../thai/digits.js';

/** A decimal number of any size, as exact as it was written. */
export interface Decimal {
  readonly negative: boolean;
  /** Arabic digits without leading zeros; `0` if there is nothing before the point. */
  readonly integer: string;
  /** Arabic digits after the point, or nothing. Zeros at the end stay. */
  readonly fraction: string;
}

/** Copied text carries these inside numbers; nobody sees them. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/gu;

/** -1234.50 · 1,234,567: a sign, then digits without commas or with one before every three. */
const WRITTEN =
  /^(?<sign>[-−]?)(?<integer>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?<fraction>[0-9]+))?$/u;

/** @param digits Arabic digits of the part before the point; empty means 0 */
export function decimalOf(digits: string, fraction = '', negative = false): Decimal {
  const integer = digits.replace(/^0+(?=.)/u, '') || '0';
  return { negative: negative && !isZero({ integer, fraction }), integer, fraction };
}

/**
 * Reads digits of either set, with commas or without: `๑,๒๓๔.๕๐`.
 *
 * @returns `undefined` for anything else, such as a comma in the wrong place
 */
export function parseDecimal(text: string): Decimal | undefined {
  const groups = WRITTEN.exec(toArabicDigits(text).replace(UNSEEN, '').trim())?.groups;
  const integer = groups?.['integer'];
  if (integer === undefined) return undefined;
  return decimalOf(integer.replaceAll(',', ''), groups?.['fraction'], groups?.['sign'] !== '');
}

function withPoint({ negative, fraction }: Decimal, integer: string): string {
  return `${negative ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Whether it is a number without sign and fraction, as one counts things. */
export function isWhole(decimal: Decimal | undefined): decimal is Decimal {
  return decimal?.fraction === '' && !decimal.negative;
}

export function isZero({ integer, fraction }: Pick<Decimal, 'integer' | 'fraction'>): boolean {
  return /^0*$/u.test(integer + fraction);
}

/** `-1234.50`: Arabic digits, as programs read them. */
export function formatDecimal(decimal: Decimal): string {
  return withPoint(decimal, decimal.integer);
}

/** `-1,234.50`: a comma before every three digits, as people read them. */
export function groupDecimal(decimal: Decimal): string {
  const first = decimal.integer.length % 3;
  const groups = decimal.integer.slice(first).match(/.{3}/gu) ?? [];
  return withPoint(
    decimal,
    [decimal.integer.slice(0, first), ...groups].filter((group) => group !== '').join(','),
  );
}

/** The number times ten to the power of `exponent`, which may be negative. */
export function shiftPoint(decimal: Decimal, exponent: number): Decimal {
  const { negative, integer, fraction } = decimal;
  if (0 <= exponent) {
    const digits = fraction.padEnd(exponent, '0');
    return decimalOf(integer + digits.slice(0, exponent), digits.slice(exponent), negative);
  }
  const digits = integer.padStart(1 - exponent, '0');
  return decimalOf(digits.slice(0, exponent), digits.slice(exponent) + fraction, negative);
}

/** The same number without zeros at the end of its fraction. */
export function trimFraction(decimal: Decimal): Decimal {
  let { length } = decimal.fraction;
  while (decimal.fraction[length - 1] === '0') length -= 1;
  return { ...decimal, fraction: decimal.fraction.slice(0, length) };
}
