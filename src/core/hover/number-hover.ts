import type { Block } from '../document/block.js';
import { isProtected, type PressRelease } from '../document/press-release.js';
import type { Locale, Localized } from '../l10n/locale.js';
import { bahtText } from '../numerals/baht-text.js';
import { type Decimal, groupDecimal, parseDecimal } from '../numerals/decimal.js';
import { findAmounts, type WrittenAmount } from '../numerals/find-amounts.js';
import { findNumbers } from '../numerals/find-numbers.js';
import { decimalWords } from '../numerals/number-words.js';
import { isPhoneNumber } from '../numerals/phone-number.js';
import { formatEnglishScale, formatThaiScale } from '../numerals/scale-words.js';
import { translateAmount } from '../numerals/translate-amount.js';
import { shiftSpan, type Span, spanText, touchesOffset } from '../text/span.js';
import { type DigitScript, digitScriptsIn, toArabicDigits, toDigits } from '../thai/digits.js';

/** What to show for a number, and the number's place in the file. */
export interface NumberHover {
  readonly span: Span;
  readonly markdown: Localized;
}

/** A number as the reader sees it, with the words that belong to it. */
interface ReadNumber {
  readonly span: Span;
  readonly text: string;
  readonly digits: string;
  readonly value: Decimal;
  readonly amount: WrittenAmount | undefined;
}

/** 16.00 น. · 16:00: a time is not read as a number. 0812: a code has no value. */
function isTimeOrCode(text: string, { start, end }: Span): boolean {
  const number = toArabicDigits(text.slice(start, end));
  return (
    /^0[0-9]/u.test(number) ||
    /^[ \u00a0]?(?:น\.|นาฬิกา)|^:[0-9๐-๙]/u.test(text.slice(end, end + 8)) ||
    /[0-9๐-๙]:$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Beyond this no reader follows the words; a pasted row of digits can be a megabyte long. */
const MOST_DIGITS = 40;

function readNumberAt({ text }: Block, offset: number): ReadNumber | undefined {
  const isHere = ({ span }: { readonly span: Span }): boolean => touchesOffset(span, offset);
  const amount = findAmounts(text).find(isHere);
  const number = amount?.number ?? findNumbers(text).find(isHere)?.span;
  if (!number) return undefined;
  const span = amount?.span ?? number;
  const digits = spanText(text, number);
  if (MOST_DIGITS < digits.length) return undefined;
  const value = amount?.value ?? parseDecimal(digits);
  return value && { span, text: spanText(text, span), digits, value, amount };
}

/** A line for each language of the reader; the same words where there is nothing to translate. */
type Line = Localized | undefined;

const same = (text: string): Localized => ({ th: text, en: text });

/** The digits in groups of three, unless that is what the text has. */
function groupedLine({ digits, value }: ReadNumber): Line {
  const grouped = groupDecimal(value);
  return grouped === toArabicDigits(digits) ? undefined : same(`**${grouped}**`);
}

function wordsLine({ value, amount }: ReadNumber): Line {
  const isBaht = amount?.currency?.code === 'THB';
  const words = isBaht ? bahtText(value) : decimalWords(value);
  return { th: `อ่านว่า ${words}`, en: `In Thai words: ${words}` };
}

function otherDigitsLine({ text }: ReadNumber): Line {
  const script: DigitScript = digitScriptsIn(text).thai ? 'arabic' : 'thai';
  const other = toDigits(text, script);
  return script === 'thai'
    ? { th: `เลขไทย ${other}`, en: `Thai digits: ${other}` }
    : { th: `เลขอารบิก ${other}`, en: `Arabic digits: ${other}` };
}

/** The scale in the other language, or in both where the text has digits only. */
function scaleLine({ value, amount }: ReadNumber): Line {
  if (amount) {
    const other = translateAmount(amount);
    return amount.language === 'th'
      ? { th: `ภาษาอังกฤษ ${other}`, en: `In English: ${other}` }
      : { th: `ภาษาไทย ${other}`, en: `In Thai: ${other}` };
  }
  const thai = formatThaiScale(value);
  return thai === groupDecimal(value) ? undefined : same(`${thai} · ${formatEnglishScale(value)}`);
}

function describe(number: ReadNumber): Localized {
  const lines = [
    groupedLine(number),
    wordsLine(number),
    otherDigitsLine(number),
    scaleLine(number),
  ].filter((line) => line !== undefined);
  const inLocale = (locale: Locale): string => lines.map((line) => line[locale]).join('  \n');
  return { th: inLocale('th'), en: inLocale('en') };
}

/**
 * What a number means, for the character at `offset`: its digits in groups, in Thai words (an amount of
 * baht as in a contract), in the other digits, and its scale in the other language. Protected places,
 * times, telephone numbers and codes are no numbers.
 */
export function numberHover(release: PressRelease, offset: number): NumberHover | undefined {
  const placed = release.blocks.find(
    ({ block, start }) => start <= offset && offset <= start + block.text.length,
  );
  if (!placed) return undefined;
  const { block, start } = placed;
  const number = readNumberAt(block, offset - start);
  if (!number) return undefined;
  const { span } = number;
  const digits = number.amount?.number ?? span;
  const isNone =
    isProtected(block, span) ||
    isTimeOrCode(block.text, digits) ||
    isPhoneNumber(block.text, digits);
  return isNone ? undefined : { span: shiftSpan(span, start), markdown: describe(number) };
}
