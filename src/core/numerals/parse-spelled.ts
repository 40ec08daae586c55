import { readBahtText } from './baht-text.js';
import { formatDecimal, isWhole } from './decimal.js';
import { readDecimal } from './parse-number-words.js';
import { type NumberToken, readNumberTokens, splitAtSign, takeMinus } from './word-tokens.js';

/** A number that was written in words. */
export interface SpelledNumber {
  readonly kind: 'number' | 'ordinal' | 'percent' | 'fraction' | 'baht';
  /** In Arabic digits: 21, 1250.50, 1/2, 2 1/2. */
  readonly value: string;
}

type Tokens = readonly NumberToken[];

function readNumber(tokens: Tokens): string | undefined {
  const number = readDecimal(tokens);
  return number && formatDecimal(number);
}

function readBaht(tokens: Tokens): string | undefined {
  const amount = readBahtText(tokens);
  return amount && formatDecimal(amount);
}

/** ที่ยี่สิบเอ็ด */
function readOrdinal(tokens: Tokens): string | undefined {
  const [before, after] = splitAtSign(tokens, 'ที่') ?? [];
  const number = before?.length === 0 && after ? readDecimal(after) : undefined;
  return isWhole(number) ? number.integer : undefined;
}

/** ร้อยละห้า, ลบร้อยละห้า, ห้าเปอร์เซ็นต์ */
function readPercent(tokens: Tokens): string | undefined {
  const { negative, rest } = takeMinus(tokens);
  const [before, after] = splitAtSign(rest, 'ร้อยละ') ?? [];
  if (before?.length === 0 && after) {
    const number = readDecimal(after);
    if (!number || (negative && number.negative)) return undefined;
    return formatDecimal({ ...number, negative: negative || number.negative });
  }
  const [number, nothing] = splitAtSign(tokens, 'เปอร์เซ็นต์') ?? [];
  return nothing?.length === 0 && number ? readNumber(number) : undefined;
}

function readRatio(over: Tokens, under: Tokens): string | undefined {
  const [top, bottom] = [readDecimal(over), readDecimal(under)];
  const isRatio = isWhole(top) && isWhole(bottom) && bottom.integer !== '0';
  return isRatio ? `${top.integer}/${bottom.integer}` : undefined;
}

/** เศษหนึ่งส่วนสอง, สองเศษหนึ่งส่วนสอง, หนึ่งในสาม */
function readFraction(tokens: Tokens): string | undefined {
  const [over, under] = splitAtSign(tokens, 'ใน') ?? [];
  if (over && under) return readRatio(over, under);
  const [before, after] = splitAtSign(tokens, 'เศษ') ?? [];
  const [top, bottom] = splitAtSign(after ?? [], 'ส่วน') ?? [];
  const ratio = top && bottom && readRatio(top, bottom);
  if (!before || !ratio) return undefined;
  if (before.length === 0) return ratio;
  const whole = readDecimal(before);
  return isWhole(whole) ? `${whole.integer} ${ratio}` : undefined;
}

const READERS: readonly (readonly [
  SpelledNumber['kind'],
  (tokens: Tokens) => string | undefined,
])[] = [
  ['number', readNumber],
  ['baht', readBaht],
  ['percent', readPercent],
  ['fraction', readFraction],
  ['ordinal', readOrdinal],
];

/**
 * Reads any number in words back, with spaces or without; brackets around it do not count.
 *
 * @returns `undefined` for what is no number
 */
export function parseSpelled(text: string): SpelledNumber | undefined {
  const tokens = readNumberTokens(text.replace(/^\s*\(|\)\s*$/gu, ''));
  if (!tokens) return undefined;
  for (const [kind, read] of READERS) {
    const value = read(tokens);
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}
