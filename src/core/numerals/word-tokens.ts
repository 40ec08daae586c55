import { DIGIT_WORDS, MILLION_WORD, PLACE_WORDS } from './number-words.js';

/** A word that takes part in a number. */
export type NumberToken =
  | { readonly kind: 'digit'; readonly digit: number; readonly word: string }
  | { readonly kind: 'place'; readonly place: number }
  | { readonly kind: 'million' }
  | { readonly kind: 'sign'; readonly word: string };

/** ยี่ and เอ็ด are the 2 and the 1 of certain places. */
const DIGITS = new Map<string, number>([
  ...DIGIT_WORDS.map((word, digit) => [word, digit] as const),
  ['ยี่', 2],
  ['เอ็ด', 1],
]);
const PLACES = new Map<string, number>(
  PLACE_WORDS.map((word, place) => [word, place] as const).slice(1),
);

/** The longer of two words that begin alike comes first. */
const SIGNS = ['ร้อยละ', 'เปอร์เซ็นต์', 'จุด', 'ลบ', 'เศษ', 'ส่วน', 'ใน', 'ที่', 'บาท', 'ถ้วน', 'สตางค์'];

const WORD = new RegExp(
  [...SIGNS, ...DIGITS.keys(), ...PLACES.keys(), MILLION_WORD].join('|'),
  'yu',
);

/** White space and what nobody sees; people put either between the words of a long number. */
const BETWEEN = /[\s\u200b-\u200d\u2060\ufeff]/gu;

function toToken(word: string): NumberToken {
  if (word === MILLION_WORD) return { kind: 'million' };
  const digit = DIGITS.get(word);
  if (digit !== undefined) return { kind: 'digit', digit, word };
  const place = PLACES.get(word);
  return place === undefined ? { kind: 'sign', word } : { kind: 'place', place };
}

/**
 * Cuts a number in words into its words; spaces and zero-width characters do not count.
 *
 * @returns `undefined` if any other word is in it, or none at all
 */
export function readNumberTokens(text: string): NumberToken[] | undefined {
  const words = text.replace(BETWEEN, '');
  const tokens: NumberToken[] = [];
  let offset = 0;
  while (offset < words.length) {
    WORD.lastIndex = offset;
    const word = WORD.exec(words)?.[0];
    if (word === undefined) return undefined;
    tokens.push(toToken(word));
    offset += word.length;
  }
  return tokens.length > 0 ? tokens : undefined;
}

/** The tokens before and after the first sign of that word; `undefined` if there is none. */
export function splitAtSign(
  tokens: readonly NumberToken[],
  word: string,
): readonly [before: readonly NumberToken[], after: readonly NumberToken[]] | undefined {
  const at = tokens.findIndex((token) => token.kind === 'sign' && token.word === word);
  return at < 0 ? undefined : [tokens.slice(0, at), tokens.slice(at + 1)];
}

/** Whether ลบ begins the number, and what follows it. */
export function takeMinus(tokens: readonly NumberToken[]): {
  readonly negative: boolean;
  readonly rest: readonly NumberToken[];
} {
  const [first, ...rest] = tokens;
  const negative = first?.kind === 'sign' && first.word === 'ลบ';
  return { negative, rest: negative ? rest : tokens };
}
