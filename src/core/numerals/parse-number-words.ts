import { type Decimal, decimalOf, shiftPoint, trimFraction } from './decimal.js';
import { BLOCK_LENGTH, DIGIT_WORDS } from './number-words.js';
import { type NumberToken, readNumberTokens, splitAtSign, takeMinus } from './word-tokens.js';

/** Higher than any place: everything may still follow. */
const NO_PLACE = BLOCK_LENGTH;

/** Reads whole numbers word by word; every method says whether the word can stand there. */
class IntegerReader {
  /** Values of the blocks of six digits that ล้าน has closed. */
  readonly #blocks: number[] = [];
  #block = 0;
  #lastPlace = NO_PLACE;
  #pending: { readonly digit: number; readonly word: string } | undefined;
  #isEmpty = true;

  read(token: NumberToken): boolean {
    const known = this.#take(token);
    this.#isEmpty = false;
    return known;
  }

  #take(token: NumberToken): boolean {
    if (token.kind === 'digit') return this.#readDigit(token.digit, token.word);
    if (token.kind === 'place') return this.#readPlace(token.place);
    return token.kind === 'million' && this.#closeBlock();
  }

  /** The digits of the number, or `undefined` if it is not complete. */
  end(): string | undefined {
    if (this.#isEmpty || !this.#settleOnes()) return undefined;
    return [...this.#blocks, this.#block]
      .map((block) => String(block).padStart(BLOCK_LENGTH, '0'))
      .join('');
  }

  #readDigit(digit: number, word: string): boolean {
    if (this.#pending || this.#lastPlace === 0) return false;
    this.#pending = { digit, word };
    return true;
  }

  /** ร้อย alone is a hundred, but only where a number begins: nobody says สองพันร้อย. */
  #readPlace(place: number): boolean {
    const digit = this.#pending?.digit ?? (this.#isEmpty || place === 1 ? 1 : 0);
    const isRight = this.#pending?.word !== 'เอ็ด' && (this.#pending?.word !== 'ยี่' || place === 1);
    if (!isRight || digit === 0 || this.#lastPlace <= place) return false;
    this.#block += digit * 10 ** place;
    this.#lastPlace = place;
    this.#pending = undefined;
    return true;
  }

  /** A digit without a place counts ones. ศูนย์ stands alone, เอ็ด never does. */
  #settleOnes(): boolean {
    if (!this.#pending) return true;
    const { digit, word } = this.#pending;
    const isAlone = this.#block === 0 && this.#blocks.length === 0;
    if (word === 'ยี่' || (word === 'เอ็ด' && isAlone) || (digit === 0 && !isAlone)) return false;
    this.#block += digit;
    this.#lastPlace = 0;
    this.#pending = undefined;
    return true;
  }

  #closeBlock(): boolean {
    if (!this.#settleOnes()) return false;
    if (this.#isEmpty) this.#block = 1;
    if (this.#block === 0 && this.#blocks.length === 0) return false;
    this.#blocks.push(this.#block);
    this.#block = 0;
    this.#lastPlace = NO_PLACE;
    return true;
  }
}

/** The digits of a whole number in words. */
function readInteger(tokens: readonly NumberToken[]): string | undefined {
  const reader = new IntegerReader();
  return tokens.every((token) => reader.read(token)) ? reader.end() : undefined;
}

/** How many zeros ล้าน, พันล้าน, ล้านล้าน … add; one place at most, before any ล้าน. */
function exponentOf(tokens: readonly NumberToken[]): number | undefined {
  let exponent = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'million') exponent += BLOCK_LENGTH;
    else if (token.kind === 'place' && index === 0) exponent += token.place;
    else return undefined;
  }
  return exponent;
}

/** The digit of a word that can stand after จุด, where 1 is never เอ็ด. */
function spokenDigit(token: NumberToken): number | undefined {
  if (token.kind !== 'digit' || token.word !== DIGIT_WORDS[token.digit]) return undefined;
  return token.digit;
}

/** What follows จุด: digits one by one, then perhaps a scale (หนึ่งจุดห้าล้าน). */
function readFraction(
  tokens: readonly NumberToken[],
): { readonly digits: string; readonly exponent: number } | undefined {
  const firstOther = tokens.findIndex((token) => spokenDigit(token) === undefined);
  const length = firstOther < 0 ? tokens.length : firstOther;
  const exponent = exponentOf(tokens.slice(length));
  if (length === 0 || exponent === undefined) return undefined;
  return { digits: tokens.slice(0, length).map(spokenDigit).join(''), exponent };
}

function readUnsigned(tokens: readonly NumberToken[]): Decimal | undefined {
  const parts = splitAtSign(tokens, 'จุด');
  const integer = readInteger(parts ? parts[0] : tokens);
  if (integer === undefined) return undefined;
  if (!parts) return decimalOf(integer);
  const fraction = readFraction(parts[1]);
  if (!fraction) return undefined;
  const read = decimalOf(integer, fraction.digits);
  return fraction.exponent === 0 ? read : trimFraction(shiftPoint(read, fraction.exponent));
}

/** The number that the words stand for: `undefined` if they are no number. */
export function readDecimal(tokens: readonly NumberToken[]): Decimal | undefined {
  const { negative, rest } = takeMinus(tokens);
  const read = readUnsigned(rest);
  return read && decimalOf(read.integer, read.fraction, negative);
}

/**
 * Reads a number in Thai words: เอ็ด or หนึ่ง at the end, สิบ or หนึ่งสิบ, ร้อย or หนึ่งร้อย, with
 * spaces or without; also หนึ่งจุดห้าล้าน.
 *
 * @returns `undefined` for what is no number, such as สิบร้อยพัน
 */
export function parseNumberWords(text: string): Decimal | undefined {
  const tokens = readNumberTokens(text);
  return tokens && readDecimal(tokens);
}
