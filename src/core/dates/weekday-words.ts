import { WEEKDAYS } from '../data/weekdays.js';
import { isLatinLetter, isThaiLetter, skipBlanksBack, unitAt } from './characters.js';
import { type FoundWord, WordTrie } from './word-trie.js';

/** A weekday's name in a text, with วัน but without ที่. */
export interface WeekdayToken {
  readonly start: number;
  readonly end: number;
  /** 1 = Monday. */
  readonly weekday: number;
  /** The right spelling, if this is not it. */
  readonly correct: string | undefined;
}

interface WeekdayWord {
  readonly weekday: number;
  /** `name` needs ที่ behind it, `short` a bracket before it, to be a weekday at all. */
  readonly form: 'full' | 'name' | 'short' | 'english';
}

const THURSDAY = 4;
const PREFIX = 'วัน';

/** พฤหัสบดี is cut in speech, and often in writing. */
const SPOKEN_THURSDAYS = ['พฤหัสฯ', 'พฤหัส'];

const OTHER_ENGLISH = [
  [2, 'Tues'],
  [4, 'Thur'],
  [4, 'Thurs'],
] as const;

const weekdays = new WordTrie<WeekdayWord>([
  ...WEEKDAYS.flatMap(({ thai, thaiShort, english, englishShort }, index) => {
    const weekday = index + 1;
    const names: readonly string[] = weekday === THURSDAY ? [thai, ...SPOKEN_THURSDAYS] : [thai];
    return [
      ...names.map((name) => [PREFIX + name, { weekday, form: 'full' }] as const),
      ...names.map((name) => [name, { weekday, form: 'name' }] as const),
      [thaiShort, { weekday, form: 'short' }] as const,
      ...englishForms(english, englishShort).map(
        (text) => [text, { weekday, form: 'english' }] as const,
      ),
    ];
  }),
  ...OTHER_ENGLISH.map(([weekday, text]) => [text, { weekday, form: 'english' }] as const),
]);

/** `วันพุธ` or `Wednesday` that ends at `offset`. */
export function weekdayBefore(text: string, offset: number): WeekdayToken | undefined {
  const found = weekdays.before(text, offset);
  if (!found) return undefined;
  const isWhole =
    found.word.form === 'full' ||
    (found.word.form === 'english' && !isLatinLetter(unitAt(text, found.start - 1)));
  return isWhole ? toToken(found) : undefined;
}

/** `วันพุธ`, or `พุธ` alone, that ends at `offset`; for places where ที่ and a day follow. */
export function weekdayNameBefore(text: string, offset: number): WeekdayToken | undefined {
  const found = weekdays.before(text, offset);
  if (found?.word.form === 'full') return toToken(found);
  if (found?.word.form !== 'name') return undefined;
  const start = skipBlanksBack(text, found.start) - PREFIX.length;
  return text.startsWith(PREFIX, start) ? { ...toToken(found), start } : toToken(found);
}

/** `พฤ.` that ends at `offset`, if nothing is glued to it. */
export function shortWeekdayBefore(text: string, offset: number): WeekdayToken | undefined {
  const found = weekdays.before(text, offset);
  if (found?.word.form !== 'short') return undefined;
  return isThaiLetter(unitAt(text, found.start - 1)) ? undefined : toToken(found);
}

function englishForms(english: string, englishShort: string): string[] {
  return [english, english.toUpperCase(), englishShort, `${englishShort}.`];
}

function toToken({ start, end, word }: FoundWord<WeekdayWord>): WeekdayToken {
  return { start, end, weekday: word.weekday, correct: undefined };
}
