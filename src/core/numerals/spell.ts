import { bahtText, type BahtTextOptions } from './baht-text.js';
import { isWhole } from './decimal.js';
import { decimalWords, type NumberWordsOptions } from './number-words.js';
import { parseWrittenNumber } from './written-number.js';

export interface SpellOptions extends NumberWordsOptions, BahtTextOptions {}

/** ร้อยละ 25 · 25% · 25 เปอร์เซ็นต์: the number, or `undefined` if the text is no percentage. */
function withoutPercent(text: string): string | undefined {
  const number = text.replace(/^ร้อยละ|(?:%|เปอร์เซ็นต์)$/u, '');
  return number === text ? undefined : number;
}

function spellPercent(text: string, options: SpellOptions): string | undefined {
  const number = parseWrittenNumber(withoutPercent(text) ?? '');
  if (!number) return undefined;
  const words = decimalWords({ ...number, negative: false }, options);
  return `${number.negative ? 'ลบ' : ''}ร้อยละ${words}`;
}

function spellWhole(text: string, options: SpellOptions): string | undefined {
  const number = parseWrittenNumber(text);
  return isWhole(number) ? decimalWords(number, options) : undefined;
}

/** 1/2 · 2 1/2 · 1 ใน 3: the numbers, and what stands between the last two. */
const FRACTION =
  /^(?:(?<whole>[^\s/]+)\s+)?(?<over>[^\s/]+)\s*(?<mark>\/|ใน)\s*(?<under>[^\s/]+)$/u;

function spellFraction(text: string, options: SpellOptions): string | undefined {
  const { whole, over = '', mark, under = '' } = FRACTION.exec(text)?.groups ?? {};
  const overWords = spellWhole(over, options);
  const underWords = spellWhole(under, options);
  if (!overWords || !underWords || underWords === 'ศูนย์') return undefined;
  if (whole === undefined) {
    return mark === 'ใน' ? `${overWords}ใน${underWords}` : `เศษ${overWords}ส่วน${underWords}`;
  }
  const wholeWords = mark === '/' ? spellWhole(whole, options) : undefined;
  return wholeWords && `${wholeWords}เศษ${overWords}ส่วน${underWords}`;
}

/**
 * A number in Thai words. Takes digits of either set, with commas or without, also 1.2 ล้าน, 1/2,
 * 1 ใน 3, 25% and ร้อยละ 25.
 *
 * @returns `undefined` for what is no number
 */
export function spellNumber(text: string, options: SpellOptions = {}): string | undefined {
  const trimmed = text.trim();
  const number = parseWrittenNumber(trimmed);
  if (number) return decimalWords(number, options);
  return spellPercent(trimmed, options) ?? spellFraction(trimmed, options);
}

/** ที่ยี่สิบเอ็ด for `21` or `ที่ 21`; `undefined` for what is no whole number. */
export function spellOrdinal(text: string, options: SpellOptions = {}): string | undefined {
  const words = spellWhole(text.trim().replace(/^ที่/u, ''), options);
  return words && `ที่${words}`;
}

/** ห้าบาทแปดสิบสตางค์ for `5.80` or `5.80 บาท`; `undefined` for what is no amount. */
export function spellBaht(text: string, options: SpellOptions = {}): string | undefined {
  const amount = parseWrittenNumber(text.trim().replace(/บาท$/u, ''));
  return amount && bahtText(amount, options);
}
