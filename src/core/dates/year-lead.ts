import { isBlank, skipBlanksBack, unitAt } from './characters.js';
import { eraWords, type EraMark, type EraToken, isPartOfWord } from './era-words.js';
import { numberBefore } from './numbers.js';
import { quarterLeadBefore } from './quarters.js';
import { WordTrie } from './word-trie.js';
import { yearWords, type YearUnit } from './year-words.js';

/** What stands before a year's digits: `ปี`, `พ.ศ.`, `ปีงบประมาณ พ.ศ.`, `fiscal year`. */
export interface YearLead {
  readonly start: number;
  readonly era: EraToken | undefined;
  /** Without a word for it, a year is a calendar year. */
  readonly unit: YearUnit;
}

const ORDINAL = 'ที่';

type LeadWord =
  | { readonly mark: EraMark; readonly unit: undefined }
  | { readonly mark: undefined; readonly unit: YearUnit };

interface LeadToken {
  readonly start: number;
  readonly end: number;
  readonly word: LeadWord;
}

const leadWords = new WordTrie<LeadWord>([
  ...eraWords.map(([text, mark]) => [text, { mark, unit: undefined }] as const),
  ...yearWords.map(([text, unit]) => [text, { mark: undefined, unit }] as const),
]);

/**
 * The lead of a year, of which blanks and digits begin at `at`. It never starts before
 * `floor`.
 */
export function yearLeadBefore(text: string, at: number, floor: number): YearLead | undefined {
  const nearest = leadWordBefore(text, skipApostrophe(text, at), floor);
  if (!nearest) return undefined;
  const { mark } = nearest.word;
  if (mark === undefined) {
    return endsDuration(text, nearest, floor)
      ? undefined
      : withOuterWord(text, nearest, undefined, floor);
  }
  const era = { start: nearest.start, end: nearest.end, mark };
  const word = leadWordBefore(text, skipBlanksBack(text, era.start), floor);
  return word?.word.unit === undefined || endsDuration(text, word, floor)
    ? { start: era.start, era, unit: 'calendar' }
    : withOuterWord(text, word, era, floor);
}

/** Whether words for a year may end with this code unit: a quick look. */
export function mayEndYearLead(unit: number): boolean {
  return leadWords.mayEndWith(unit) || isApostrophe(unit);
}

/** The word for the year itself or, in `ปีงบประมาณ ปี 2562`, the one before it that says more. */
function withOuterWord(
  text: string,
  { start, word }: LeadToken,
  era: EraToken | undefined,
  floor: number,
): YearLead {
  const unit = word.unit ?? 'calendar';
  if (unit !== 'calendar') return { start, era, unit };
  const outer = leadWordBefore(text, skipBlanksBack(text, start), floor);
  const outerUnit = outer?.word.unit ?? 'calendar';
  return outer && outerUnit !== 'calendar'
    ? { start: outer.start, era, unit: outerUnit }
    : { start, era, unit };
}

/** The ปี of 20 ปี พ.ศ. 2561-2580; not of ไตรมาส 2 ปี 2562 or ครั้งที่ 2 ปี 2562. */
function endsDuration(text: string, { start, word }: LeadToken, floor: number): boolean {
  if (word.unit !== 'calendar') return false;
  let at = start;
  while (isBlank(unitAt(text, at - 1))) at -= 1;
  const number = numberBefore(text, at);
  if (!number || number.start < floor) return false;
  if (text.startsWith(ORDINAL, skipBlanksBack(text, number.start) - ORDINAL.length)) return false;
  return quarterLeadBefore(text, at, floor) === undefined;
}

function leadWordBefore(text: string, offset: number, floor: number): LeadToken | undefined {
  const found = leadWords.before(text, offset);
  return found && floor <= found.start && !isPartOfWord(text, found.start) ? found : undefined;
}

/** `ปี’62`. */
function skipApostrophe(text: string, offset: number): number {
  return isApostrophe(unitAt(text, offset - 1)) ? skipBlanksBack(text, offset - 1) : offset;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2018 || unit === 0x2019;
}
