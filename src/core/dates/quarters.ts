import { isLatinLetter, skipBlanksBack, unitAt } from './characters.js';
import { connectorBefore } from './connectors.js';
import { isDigitAt, numberBefore } from './numbers.js';
import { WordTrie } from './word-trie.js';

/** A quarter's number with its words: `ไตรมาสที่ 3`, `Q3`, `third quarter`. */
export interface QuarterToken {
  readonly start: number;
  readonly end: number;
  readonly quarter: number;
}

const SLASH = 0x2f;
const LAST_QUARTER = 4;

const THAI_NUMBERS = ['หนึ่ง', 'สอง', 'สาม', 'สี่'];
const ENGLISH_ORDINALS = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th', 'last', 'final'],
];

/** Words that are a quarter's number and name in one. */
const wholeQuarters = new WordTrie<number>([
  ['ไตรมาสแรก', 1],
  ['ไตรมาสสุดท้าย', LAST_QUARTER],
  ...THAI_NUMBERS.flatMap((number, index) => [
    [`ไตรมาสที่${number}`, index + 1] as const,
    [`ไตรมาส${number}`, index + 1] as const,
  ]),
  ...ENGLISH_ORDINALS.flatMap((ordinals, index) =>
    ordinals.flatMap((ordinal) =>
      [`${ordinal} quarter`, `${ordinal} Quarter`, `${capitalised(ordinal)} Quarter`].map(
        (words) => [words, index + 1] as const,
      ),
    ),
  ),
  ...[1, 2, 3, 4].map((number) => [`${number}Q`, number] as const),
]);

/** Words that a quarter's number follows. */
const quarterNames = new WordTrie<true>(
  ['ไตรมาสที่', 'ไตรมาส', 'Q', 'q', 'Quarter', 'quarter'].map((word) => [word, true] as const),
);

const termNames = new WordTrie<true>(
  [
    ...['ภาคเรียนที่', 'ภาคเรียน', 'ภาคการศึกษาที่', 'ภาคการศึกษา', 'เทอมที่', 'เทอม'],
    ...['semester', 'Semester'],
  ].map((word) => [word, true] as const),
);

/** Words between a quarter and its year. */
const links = new WordTrie<true>(
  ['ของ', 'ประจำ', 'ใน', 'of', 'of the', 'in', ','].map((word) => [word, true] as const),
);

/** What leads from a part of a year to the year: quarters, or the start of a school term. */
export type QuarterLead =
  | { readonly quarters: readonly QuarterToken[]; readonly termStart: undefined }
  | { readonly quarters: undefined; readonly termStart: number };

/**
 * The quarters or the term before a year, of which words and blanks end at `offset`: `ไตรมาส 3/`,
 * `Q4 of`, `ไตรมาสที่ 1 และ 2 ของ`, `ภาคเรียนที่ 1/`.
 */
export function quarterLeadBefore(
  text: string,
  offset: number,
  floor: number,
): QuarterLead | undefined {
  const end = linkStart(text, offset);
  const hasDigit = isDigitAt(text, end - 1);
  if (!hasDigit && !wholeQuarters.mayEndWith(unitAt(text, end - 1))) return undefined;
  const quarters = quartersEndingAt(text, end, { floor, below: LAST_QUARTER + 1 });
  if (quarters.length > 0) return { quarters, termStart: undefined };
  const termStart = hasDigit ? termStartBefore(text, end, floor) : undefined;
  return termStart === undefined ? undefined : { quarters: undefined, termStart };
}

function termStartBefore(text: string, end: number, floor: number): number | undefined {
  const number = numberBefore(text, end);
  if (number?.length !== 1) return undefined;
  const name = termNames.before(text, skipBlanksBack(text, number.start));
  return name && floor <= name.start ? name.start : undefined;
}

/** Where to stop reading back, and the quarter that follows, which an earlier one is below. */
interface Limits {
  readonly floor: number;
  readonly below: number;
}

function quartersEndingAt(text: string, end: number, { floor, below }: Limits): QuarterToken[] {
  const whole = wholeQuarters.before(text, end);
  if (whole && floor <= whole.start && !isDigitAt(text, whole.start - 1)) {
    return [{ start: whole.start, end, quarter: whole.word }];
  }
  const number = numberBefore(text, end);
  if (number?.length !== 1 || number.value < 1 || below <= number.value) return [];
  const quarter = number.value;
  const limits = { floor, below: quarter };
  const name = quarterNames.before(text, skipBlanksBack(text, number.start));
  if (name && floor <= name.start && !isLatinLetter(unitAt(text, name.start - 1))) {
    return [...earlierQuarters(text, name.start, limits), { start: name.start, end, quarter }];
  }
  const earlier = earlierQuarters(text, number.start, limits);
  return earlier.length === 0 ? [] : [...earlier, { start: number.start, end, quarter }];
}

function earlierQuarters(text: string, offset: number, limits: Limits): QuarterToken[] {
  const connector = connectorBefore(text, offset);
  if (!connector || connector.start <= limits.floor) return [];
  return quartersEndingAt(text, skipBlanksBack(text, connector.start), limits);
}

function linkStart(text: string, at: number): number {
  if (unitAt(text, at - 1) === SLASH) return skipBlanksBack(text, at - 1);
  const link = links.before(text, at);
  return link ? skipBlanksBack(text, link.start) : at;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
