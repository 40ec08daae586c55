import { type Decimal, decimalOf, isZero, shiftPoint } from './decimal.js';
import { decimalWords, type NumberWordsOptions } from './number-words.js';
import { readDecimal } from './parse-number-words.js';
import { type NumberToken, readNumberTokens, splitAtSign, takeMinus } from './word-tokens.js';

export interface BahtTextOptions extends Pick<NumberWordsOptions, 'finalOne'> {
  /** ศูนย์บาทยี่สิบห้าสตางค์ or, as is usual, ยี่สิบห้าสตางค์. Nothing at all is always ศูนย์บาทถ้วน. */
  readonly zeroBaht?: 'left-out' | 'written';
}

const SATANG_DIGITS = 2;

/**
 * An amount in words as documents write it in brackets: หนึ่งพันบาทถ้วน, ห้าบาทแปดสิบสตางค์. Nothing
 * is rounded: a third digit after the point becomes a part of a satang (สิบสองจุดห้าสตางค์).
 */
export function bahtText(amount: Decimal, options: BahtTextOptions = {}): string {
  const { integer, fraction } = amount;
  const baht = decimalOf(integer);
  const satang = shiftPoint(decimalOf('', fraction), SATANG_DIGITS);
  const sign = amount.negative ? 'ลบ' : '';
  const bahtWords = `${decimalWords(baht, options)}บาท`;
  if (isZero(satang)) return `${sign}${bahtWords}ถ้วน`;
  const isLeftOut = isZero(baht) && options.zeroBaht !== 'written';
  return `${sign}${isLeftOut ? '' : bahtWords}${decimalWords(satang, options)}สตางค์`;
}

/** The part after บาท: ถ้วน, or an amount of satang below a hundred, or nothing. */
function readSatang(tokens: readonly NumberToken[]): Decimal | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined) return decimalOf('0');
  if (first.kind === 'sign' && first.word === 'ถ้วน') {
    return rest.length === 0 ? decimalOf('0') : undefined;
  }
  const parts = splitAtSign(tokens, 'สตางค์');
  const satang = parts?.[1].length === 0 ? readDecimal(parts[0]) : undefined;
  return satang && !satang.negative && satang.integer.length <= SATANG_DIGITS ? satang : undefined;
}

function addSatang(baht: Decimal, satang: Decimal): Decimal | undefined {
  if (isZero(satang)) return baht;
  if (baht.fraction !== '') return undefined;
  return decimalOf(baht.integer, shiftPoint(satang, -SATANG_DIGITS).fraction);
}

function readUnsigned(tokens: readonly NumberToken[]): Decimal | undefined {
  const parts = splitAtSign(tokens, 'บาท');
  const baht = parts ? readDecimal(parts[0]) : decimalOf('0');
  const satang = readSatang(parts ? parts[1] : tokens);
  if (!baht || baht.negative || !satang) return undefined;
  return !parts && isZero(satang) ? undefined : addSatang(baht, satang);
}

/** The amount that the words of a number stand for; `undefined` if they name no money. */
export function readBahtText(tokens: readonly NumberToken[]): Decimal | undefined {
  const { negative, rest } = takeMinus(tokens);
  const amount = readUnsigned(rest);
  return amount && decimalOf(amount.integer, amount.fraction, negative);
}

/**
 * Reads an amount in words, with satang or without, also หนึ่งจุดห้าล้านบาท.
 *
 * @returns the amount in baht, or `undefined` for what is none
 */
export function parseBahtText(text: string): Decimal | undefined {
  const tokens = readNumberTokens(text);
  return tokens && readBahtText(tokens);
}
