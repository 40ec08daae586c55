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

/** Words that the number of a quarter or of a school term follows. */
const partNames = new WordTrie<'quarter' | 'term'>([
  ...['ไตรมาสที่', 'ไตรมาส', 'Q', 'q', 'Quarter', 'quarter'].map(
    (word) => [word, 'quarter'] as const,
  ),
  ...['ภาคเรียนที่', 'ภาคเรียน', 'ภาคการศึกษาที่', 'ภาคการศึกษา', 'เทอมที่', 'เทอม'].map(
    (word) => [word, 'term'] as const,
  ),
  ...['semester', 'Semester'].map((word) => [word, 'term'] as const),
]);

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
  const part = partEndingAt(text, end, floor);
  if (part?.kind === 'term') return { quarters: undefined, termStart: part.start };
  const quarters = part ? quartersEndingAt(text, part, floor) : [];
  return quarters.length === 0 ? undefined : { quarters, termStart: undefined };
}

/** A part of a year; a bare number may be a quarter's that an earlier one names. */
interface Part extends QuarterToken {
  readonly kind: 'quarter' | 'term' | 'number';
}

function partEndingAt(text: string, end: number, floor: number): Part | undefined {
  const whole = wholeQuarters.before(text, end);
  if (whole && floor <= whole.start && !isDigitAt(text, whole.start - 1)) {
    return { start: whole.start, end, quarter: whole.word, kind: 'quarter' };
  }
  const number = numberBefore(text, end);
  if (number?.length !== 1) return undefined;
  const quarter = number.value;
  const name = partNames.before(text, skipBlanksBack(text, number.start));
  if (!name || name.start < floor || isLatinLetter(unitAt(text, name.start - 1))) {
    return { start: number.start, end, quarter, kind: 'number' };
  }
  return { start: name.start, end, quarter, kind: name.word };
}

/** The part as a quarter, after those before it that it is listed with. */
function quartersEndingAt(text: string, last: Part, floor: number): QuarterToken[] {
  if (last.quarter < 1 || LAST_QUARTER < last.quarter) return [];
  const quarters: QuarterToken[] = [last];
  let next = last;
  let isNamed = last.kind === 'quarter';
  for (let count = 1; count < LAST_QUARTER; count += 1) {
    const connector = connectorBefore(text, next.start);
    if (!connector || connector.start <= floor) break;
    const part = partEndingAt(text, skipBlanksBack(text, connector.start), floor);
    if (!part || part.kind === 'term' || next.quarter <= part.quarter) break;
    quarters.unshift(part);
    if (part.kind === 'quarter') isNamed = true;
    next = part;
  }
  return isNamed ? quarters : [];
}

function linkStart(text: string, at: number): number {
  if (unitAt(text, at - 1) === SLASH) return skipBlanksBack(text, at - 1);
  const link = links.before(text, at);
  return link ? skipBlanksBack(text, link.start) : at;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
