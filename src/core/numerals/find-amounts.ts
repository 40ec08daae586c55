import { CURRENCIES, type Currency } from '../data/currencies.js';
import type { Language } from '../document/language.js';
import type { Span } from '../text/span.js';
import { type Decimal, parseDecimal } from './decimal.js';
import { NUMBER_PATTERN } from './find-numbers.js';
import { applyScale, ENGLISH_SCALE_PATTERN, THAI_SCALE_PATTERN } from './scale-words.js';

/** A number with the words that tell its size or its currency: `1.2 ล้านล้านบาท`, `US$ 5 million`. */
export interface WrittenAmount {
  readonly span: Span;
  /** Where the digits stand. */
  readonly number: Span;
  /** The scale worked out: 1200000000000. */
  readonly value: Decimal;
  /** As its words say. */
  readonly language: Language;
  readonly hasScale: boolean;
  readonly currency: Currency | undefined;
}

interface CurrencyWord {
  readonly word: string;
  readonly currency: Currency;
  readonly language: Language;
}

const LONGEST_FIRST = (a: CurrencyWord, b: CurrencyWord): number => b.word.length - a.word.length;

const BEFORE: readonly CurrencyWord[] = CURRENCIES.flatMap((currency) =>
  currency.english.before.map((word) => ({ word, currency, language: 'en' as const })),
).sort(LONGEST_FIRST);

const AFTER: readonly CurrencyWord[] = CURRENCIES.flatMap((currency) => [
  ...currency.thai.map((word) => ({ word, currency, language: 'th' as const })),
  ...[currency.english.many, currency.english.one].map((word) => ({
    word,
    currency,
    language: 'en' as const,
  })),
]).sort(LONGEST_FIRST);

function alternatives(words: readonly CurrencyWord[]): string {
  return words.map(({ word }) => word.replace(/[$.]/g, String.raw`\$&`)).join('|');
}

const GAP = '[ \\u00a0\\u200b]{0,2}';
const AMOUNT = new RegExp(
  `(?:(?<![A-Za-z])(?<before>${alternatives(BEFORE)})${GAP})?` + // US$
    `(?<number>${NUMBER_PATTERN})` + // 1,234.5
    `(?:${GAP}(?<scale>${THAI_SCALE_PATTERN}|${ENGLISH_SCALE_PATTERN}))?` + // ล้านล้าน, trillion
    `(?:${GAP}(?<after>${alternatives(AFTER)})(?![A-Za-z]))?`, // บาท, US dollars
  'dgiu',
);

function currencyWord(words: readonly CurrencyWord[], written: string): CurrencyWord | undefined {
  const lower = written.toLowerCase();
  return words.find(({ word }) => word.toLowerCase() === lower);
}

function readValue(number: string, scale: string): Decimal | undefined {
  const mantissa = parseDecimal(number);
  return mantissa && scale !== '' ? applyScale(mantissa, scale) : mantissa;
}

function numberSpan(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.['number'] ?? [match.index, match.index];
  return { start, end };
}

function toAmount(match: RegExpExecArray): WrittenAmount[] {
  const { before = '', number = '', scale = '', after = '' } = match.groups ?? {};
  const word = currencyWord(AFTER, after) ?? currencyWord(BEFORE, before);
  const value = readValue(number, scale);
  const hasScale = scale !== '';
  if (!value || !(hasScale || word)) return [];
  const ownLanguage = /[A-Za-z]/u.test(scale) ? 'en' : 'th';
  return [
    {
      span: { start: match.index, end: match.index + match[0].length },
      number: numberSpan(match),
      value,
      language: hasScale ? ownLanguage : (word?.language ?? ownLanguage),
      hasScale,
      currency: word?.currency,
    },
  ];
}

/** Every number of the text that has a scale word or a currency, in order. */
export function findAmounts(text: string): WrittenAmount[] {
  return Array.from(text.matchAll(AMOUNT)).flatMap(toAmount);
}
