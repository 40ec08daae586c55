import { MONTHS } from '../data/months.js';
import { isLatinLetter, isThaiDependent, isThaiLetter, unitAt } from './characters.js';
import { type FoundWord, WordTrie } from './word-trie.js';

/**
 * How a month is written: `ธันวาคม`, `ธ.ค.`, `ธันวา`, an abbreviation with a dot missing or a space
 * inside (`ธค`, `ธ.ค`, `ธ. ค.`), a number (`12/12/2562`), or a number in ISO order.
 */
export type MonthForm = 'full' | 'short' | 'clipped' | 'careless' | 'digits' | 'iso';

export interface MonthWord {
  readonly month: number;
  readonly form: MonthForm;
  readonly language: 'th' | 'en';
}

/** A month's name in a text. */
export interface MonthToken extends MonthWord {
  readonly start: number;
  readonly end: number;
  /** The right spelling, if this is not it. */
  readonly correct: string | undefined;
}

const DOT = 0x2e;

const thaiMonths = new WordTrie<MonthWord>(
  MONTHS.flatMap(({ thai, thaiShort, thaiClipped }, index) => {
    const words = (form: MonthForm, texts: readonly string[]) =>
      texts.map((text) => [text, { month: index + 1, form, language: 'th' }] as const);
    const dotless = thaiShort.replaceAll('.', '');
    return [
      ...words('full', [thai]),
      ...words('short', [thaiShort]),
      ...words('clipped', [thaiClipped]),
      ...words('careless', [
        thaiShort.slice(0, -1),
        dotless,
        `${dotless}.`,
        thaiShort.replace('.', '. '),
      ]),
    ];
  }),
);

const englishMonths = new WordTrie<MonthWord>(
  MONTHS.flatMap(({ english, englishShort }, index) => {
    const words = (form: MonthForm, texts: readonly string[]) =>
      texts
        .flatMap((text) => [text, text.toUpperCase()])
        .map((text) => [text, { month: index + 1, form, language: 'en' }] as const);
    return [
      ...words('full', [english, english.toLowerCase()]),
      ...(englishShort === english ? [] : words('short', [`${englishShort}.`, englishShort])),
      ...(englishShort === 'Sep' ? words('short', ['Sept.', 'Sept']) : []),
    ];
  }),
);

/** Whether any month's name begins with this code unit: a quick look. */
export function mayBeginMonth(unit: number): boolean {
  return thaiMonths.mayBeginWith(unit) || englishMonths.mayBeginWith(unit);
}

/** The month's name that begins at `offset`, in either language. */
export function monthAt(text: string, offset: number): MonthToken | undefined {
  return isThaiLetter(unitAt(text, offset))
    ? thaiMonthAt(text, offset)
    : englishMonthAt(text, offset);
}

function thaiMonthAt(text: string, offset: number): MonthToken | undefined {
  return asThaiToken(text, thaiMonths.from(text, offset));
}

/** The Thai month's name that ends at `offset`. */
export function thaiMonthBefore(text: string, offset: number): MonthToken | undefined {
  return asThaiToken(text, thaiMonths.before(text, offset));
}

export function englishMonthAt(text: string, offset: number): MonthToken | undefined {
  if (isLatinLetter(unitAt(text, offset - 1))) return undefined;
  const found = englishMonths.from(text, offset);
  if (!found || isLatinLetter(unitAt(text, found.end))) return undefined;
  return toToken(found);
}

function asThaiToken(
  text: string,
  found: FoundWord<MonthWord> | undefined,
): MonthToken | undefined {
  if (!found) return undefined;
  return found.word.form === 'full' || standsAlone(text, found) ? toToken(found) : undefined;
}

/** Whether the short form is not a piece of something else: ต.คีรีราษฎร์, ก.พ.ร., ตุลาการ, อ.ส.ค. */
function standsAlone(text: string, { start, end, word }: FoundWord<MonthWord>): boolean {
  const previous = unitAt(text, start - 1);
  const following = unitAt(text, end);
  if (word.form === 'clipped') {
    return !isThaiDependent(following) && !text.startsWith('การ', end);
  }
  if (previous === DOT && !isThaiLetter(unitAt(text, start - 3))) return false;
  if (word.form === 'short' || unitAt(text, end - 1) === DOT) {
    return !(isThaiLetter(following) && unitAt(text, end + 1) === DOT);
  }
  return !isThaiLetter(following) && following !== DOT;
}

function toToken({ start, end, word }: FoundWord<MonthWord>): MonthToken {
  return {
    start,
    end,
    month: word.month,
    form: word.form,
    language: word.language,
    correct: undefined,
  };
}
