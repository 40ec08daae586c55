import { type DigitScript, toDigits } from '../thai/digits.js';
import { formatDecimal, groupDecimal } from './decimal.js';
import { findAmounts, type WrittenAmount } from './find-amounts.js';
import { formatEnglishScale, formatThaiScale } from './scale-words.js';

/** `1.2 trillion baht`: with a scale where the Thai has one, else the digits as they are. */
function toEnglishAmount({ value, hasScale, currency }: WrittenAmount): string {
  const number = hasScale ? formatEnglishScale(value) : groupDecimal(value);
  if (!currency) return number;
  const { one, many } = currency.english;
  return `${number} ${formatDecimal(value) === '1' ? one : many}`;
}

/** `1.2 ล้านล้านบาท`: a scale and the currency are one word, a number alone has a space behind it. */
function toThaiAmount({ value, hasScale, currency }: WrittenAmount, script: DigitScript): string {
  const number = hasScale ? formatThaiScale(value) : groupDecimal(value);
  if (!currency) return toDigits(number, script);
  const gap = /[0-9]$/u.test(number) ? ' ' : '';
  return toDigits(`${number}${gap}${currency.thai[0]}`, script);
}

/** The amount as the other language writes it; English has Arabic digits only. */
export function translateAmount(amount: WrittenAmount, script: DigitScript = 'arabic'): string {
  return amount.language === 'th' ? toEnglishAmount(amount) : toThaiAmount(amount, script);
}

/**
 * The same for a text that is one amount: `1.2 ล้านล้านบาท` gives `1.2 trillion baht`, and back.
 *
 * @param script the digits of the Thai text
 * @returns `undefined` if the text is anything else
 */
export function translateAmountText(
  text: string,
  script: DigitScript = 'arabic',
): string | undefined {
  const trimmed = text.trim();
  const [amount] = findAmounts(trimmed);
  const isWhole = amount?.span.start === 0 && amount.span.end === trimmed.length;
  return isWhole ? translateAmount(amount, script) : undefined;
}
