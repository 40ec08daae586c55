import type { Decimal } from './decimal.js';

/**
 * What authorities differ on. Left out, the Royal Society's “อ่านอย่างไรและเขียนอย่างไร” (16th
 * printing, 2003, page 67) decides.
 */
export interface NumberWordsOptions {
  /**
   * How a 1 at the end is read: เอ็ด in every number of two or more digits (101 หนึ่งร้อยเอ็ด), which
   * is the Royal Society's rule, or only after สิบ (101 หนึ่งร้อยหนึ่ง), as many people say.
   */
  readonly finalOne?: 'always-et' | 'et-after-tens';
  /** หนึ่งร้อย or ร้อย: the Royal Society allows both; amounts of money are written in full. */
  readonly firstOne?: 'written' | 'left-out';
}

export const DIGIT_WORDS = [
  'ศูนย์',
  'หนึ่ง',
  'สอง',
  'สาม',
  'สี่',
  'ห้า',
  'หก',
  'เจ็ด',
  'แปด',
  'เก้า',
] as const;

/** The places of a block of six digits, from the ones. */
export const PLACE_WORDS = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'] as const;

/** After six digits the places begin again, with this word between. */
export const MILLION_WORD = 'ล้าน';
export const BLOCK_LENGTH = 6;

function digitWord(digit: string): string {
  return DIGIT_WORDS[Number(digit)] ?? '';
}

/** Cuts the digits into blocks of six from the right. */
function blocksOf(digits: string): string[] {
  const first = digits.length % BLOCK_LENGTH;
  const blocks = digits.slice(first).match(/.{6}/gu) ?? [];
  return first === 0 ? blocks : [digits.slice(0, first), ...blocks];
}

function placeWords(digit: string, place: number): string {
  if (digit === '0') return '';
  if (place === 1 && digit === '1') return 'สิบ';
  if (place === 1 && digit === '2') return 'ยี่สิบ';
  return `${digitWord(digit)}${PLACE_WORDS[place] ?? ''}`;
}

/** Whether the last digit of a block is a 1 that is read เอ็ด. */
function endsInEt(
  block: string,
  isFirst: boolean,
  finalOne: NumberWordsOptions['finalOne'],
): boolean {
  if (!block.endsWith('1')) return false;
  const tens = block.at(-2) ?? '0';
  if (finalOne === 'et-after-tens') return tens !== '0';
  return !isFirst || 1 < block.length;
}

function blockWords(block: string, isFirst: boolean, options: NumberWordsOptions): string {
  const words = Array.from(block, (digit, index) => placeWords(digit, block.length - 1 - index));
  if (endsInEt(block, isFirst, options.finalOne)) words[words.length - 1] = 'เอ็ด';
  return words.join('');
}

function integerWords(digits: string, options: NumberWordsOptions): string {
  if (digits === '0') return 'ศูนย์';
  const words = blocksOf(digits)
    .map((block, index) => blockWords(block, index === 0, options))
    .join(MILLION_WORD);
  return options.firstOne === 'left-out' ? words.replace(/^หนึ่ง(?=ร้อย|พัน|หมื่น|แสน|ล้าน)/u, '') : words;
}

/**
 * The number in Thai words: ห้าสิบเอ็ดจุดศูนย์แปด for 51.08. Digits after the point are read one by
 * one; every six digits before it begin again after ล้าน, so that 10¹² is หนึ่งล้านล้าน.
 */
export function decimalWords(decimal: Decimal, options: NumberWordsOptions = {}): string {
  const { negative, integer, fraction } = decimal;
  const point = fraction === '' ? '' : `จุด${Array.from(fraction, digitWord).join('')}`;
  return `${negative ? 'ลบ' : ''}${integerWords(integer, options)}${point}`;
}
