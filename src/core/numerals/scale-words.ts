import { type Decimal, groupDecimal, shiftPoint, trimFraction } from './decimal.js';
import { BLOCK_LENGTH, MILLION_WORD, PLACE_WORDS } from './number-words.js';

/** A word that stands for zeros: ล้าน is 10⁶, trillion 10¹². */
interface Scale {
  readonly word: string;
  readonly exponent: number;
  /** Where the number before it must stay below ten: one says 12 billion, but never 12 พันล้าน. */
  readonly single?: true;
  /** More digits after the point are read worse than the next smaller scale. */
  readonly mostDecimals: number;
}

/** From the largest. Thai takes พันล้าน, หมื่นล้าน and แสนล้าน like places: 15 billion is 1.5 หมื่นล้าน. */
const THAI_SCALES: readonly Scale[] = [
  { word: 'ล้านล้าน', exponent: 12, mostDecimals: 3 },
  { word: 'แสนล้าน', exponent: 11, single: true, mostDecimals: 2 },
  { word: 'หมื่นล้าน', exponent: 10, single: true, mostDecimals: 2 },
  { word: 'พันล้าน', exponent: 9, single: true, mostDecimals: 2 },
  { word: 'ล้าน', exponent: 6, mostDecimals: 3 },
];

const ENGLISH_SCALES: readonly Scale[] = [
  { word: 'trillion', exponent: 12, mostDecimals: 3 },
  { word: 'billion', exponent: 9, mostDecimals: 3 },
  { word: 'million', exponent: 6, mostDecimals: 3 },
];

/** As releases and the press write them; the short ones stand right behind the number, too. */
const ENGLISH_EXPONENTS = new Map([
  ['thousand', 3],
  ['million', 6],
  ['mln', 6],
  ['mn', 6],
  ['billion', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['trn', 12],
  ['tn', 12],
]);

/**
 * พันล้าน · แสน · ล้านล้าน; but not the beginning of another word (พันธมิตร, พันตรี, แสนยานุภาพ, ล้านนา), and
 * not half of what is cut in two (แสนกว่าล้าน).
 */
export const THAI_SCALE_PATTERN =
  '(?:(?:สิบ|ร้อย|พัน|หมื่น|แสน)?(?:ล้าน){1,4}(?!ล้าน|ช้าง|นา(?!ที))' +
  '|(?:พัน(?!ธ|ตรี|โท|เอก|จ่า|ตำรวจ|ทาง)|หมื่น|แสน(?!ยา|สุข|สิริ))(?!กว่าล้าน))';

export const ENGLISH_SCALE_PATTERN = `(?:${[...ENGLISH_EXPONENTS.keys()].join('|')})(?![A-Za-z])`;

/** The power of ten of a scale word in Thai or English; `undefined` for another word. */
function scaleExponent(word: string): number | undefined {
  const english = ENGLISH_EXPONENTS.get(word.toLowerCase());
  if (english !== undefined) return english;
  const firstMillion = word.indexOf(MILLION_WORD);
  const place = PLACE_WORDS.findIndex(
    (each) => each === (firstMillion < 0 ? word : word.slice(0, firstMillion)),
  );
  const millions = firstMillion < 0 ? '' : word.slice(firstMillion);
  if (place < 0 || word === '' || millions.replaceAll(MILLION_WORD, '') !== '') return undefined;
  return place + (millions.length / MILLION_WORD.length) * BLOCK_LENGTH;
}

function fits({ single, mostDecimals }: Scale, { integer, fraction }: Decimal): boolean {
  return integer !== '0' && fraction.length <= mostDecimals && (!single || integer.length === 1);
}

function withScale(value: Decimal, scales: readonly Scale[]): string | undefined {
  for (const scale of scales) {
    const mantissa = trimFraction(shiftPoint(value, -scale.exponent));
    if (fits(scale, mantissa)) return `${groupDecimal(mantissa)} ${scale.word}`;
  }
  return undefined;
}

/** `1.2 ล้านล้าน`; below a million, or where a scale would make it longer, the digits alone. */
export function formatThaiScale(value: Decimal): string {
  return withScale(value, THAI_SCALES) ?? groupDecimal(trimFraction(value));
}

/** `1.2 trillion`; below a million, or where a scale would make it longer, the digits alone. */
export function formatEnglishScale(value: Decimal): string {
  return withScale(value, ENGLISH_SCALES) ?? groupDecimal(trimFraction(value));
}

/** The number with its scale word worked out: 1.2 ล้าน is 1200000. */
export function applyScale(mantissa: Decimal, word: string): Decimal | undefined {
  const exponent = scaleExponent(word);
  if (exponent === undefined) return undefined;
  return trimFraction(shiftPoint(mantissa, exponent));
}
