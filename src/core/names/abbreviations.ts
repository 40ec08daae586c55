import { HOUSEHOLD_ABBREVIATIONS } from '../data/household-abbreviations.js';
import { MONTHS } from '../data/months.js';
import { ORGANISATIONS } from '../data/organisations.js';
import type { Language } from '../document/language.js';
import { lazy } from '../lazy.js';
import type { Span } from '../text/span.js';
import { TITLE } from '../thai/proper-names.js';
import { INSTITUTIONS } from './institutions.js';

/** An abbreviation as it stands in a text. */
export interface WrittenAbbreviation {
  readonly span: Span;
  readonly text: string;
}

/** กนช. · ศปก.พม. · อ.ก.พ. */
const THAI = String.raw`(?:[ก-ฮ]{1,5}\.){1,5}`;

/** On its own; with fewer than three letters it is a month, a rank or a unit. */
const THAI_ABBREVIATION = new RegExp(
  String.raw`(?<![ก-๙./])(?=(?:[ก-ฮ]\.?){3})${THAI}(?![ก-๙])`,
  'gu',
);

/** the ADD · ADD is …; other capitals are brand names and shouting. */
const ENGLISH_ABBREVIATION =
  /(?<=\b[Tt]he )[A-Z]{3,6}(?![A-Za-z0-9.@/_&-]|[ \u00a0][A-Z]{2})|(?<=^|\. )[A-Z]{3,6}(?= (?:is|was|has|have|will|aims)\b)/gmu;

const PATTERNS = { th: THAI_ABBREVIATION, en: ENGLISH_ABBREVIATION } as const;

/** The abbreviations that stand in running text, in order. */
export function* findAbbreviations(
  text: string,
  language: Language,
): Iterable<WrittenAbbreviation> {
  for (const { 0: own, index } of text.matchAll(PATTERNS[language])) {
    yield { span: { start: index, end: index + own.length }, text: own };
  }
}

const known = lazy(
  (): ReadonlySet<string> =>
    new Set([
      ...HOUSEHOLD_ABBREVIATIONS,
      ...MONTHS.map(({ thaiShort }) => thaiShort),
      ...[...INSTITUTIONS, ...ORGANISATIONS].flatMap(
        ({ thaiAbbreviations = [], englishAbbreviations = [] }) => [
          ...thaiAbbreviations,
          ...englishAbbreviations,
        ],
      ),
    ]),
);

const WHOLE_TITLE = new RegExp(`^(?:${TITLE})+$`, 'u');

/** รมว.พม. is known as พม. is, and ของอว. as อว.: any ending that is an abbreviation decides. */
function endings(abbreviation: string): string[] {
  const parts = abbreviation.split(/(?<=\.|^ของ)(?=.)/u);
  return parts.map((_, index) => parts.slice(index).join(''));
}

/** Whether readers of government news know it. */
export function isHousehold(abbreviation: string): boolean {
  return (
    endings(abbreviation).some((ending) => known().has(ending)) || WHOLE_TITLE.test(abbreviation)
  );
}

const ANY_ABBREVIATION = new RegExp(`${THAI}|[A-Z]{3,6}`, 'gu');
const REACH = 80;

/** (…, or “… on the same line: what stands in brackets explains or is explained. */
const IN_BRACKETS = /[(“][^()“”\n]*$/u;
const SAID_BEFORE = /(?:หรือ|เรียกว่า|ย่อว่า|ย่อ|or|called)[ \u00a0]?$/u;
const SAID_AFTER = /^s?[ \u00a0]*(?:[(:]|ย่อมาจาก|คือ|หมายถึง|stands for)/u;

/** Those that stand in brackets, before brackets, or behind หรือ: somewhere their full form does too. */
export function* findExplained(text: string): Iterable<string> {
  for (const { 0: own, index } of text.matchAll(ANY_ABBREVIATION)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + own.length, index + own.length + REACH);
    if (IN_BRACKETS.test(before) || SAID_BEFORE.test(before) || SAID_AFTER.test(after)) yield own;
  }
}

/** Abu Dhabi Dialogue · Office of the Narcotics Control Board */
const CAPITALISED =
  /[A-Z][a-z]+(?:[ \u00a0,&-]+(?:(?:of|the|and|for|in|on|to|with)[ \u00a0]+){0,2}[A-Z][a-z]+)+/gu;
const LONGEST = 6;

/** The initials of words in a row: ADD for Abu Dhabi Dialogue, and those of its parts. */
export function* findInitials(text: string): Iterable<string> {
  for (const { 0: phrase } of text.matchAll(CAPITALISED)) {
    const initials = phrase.replace(/[^A-Z]/gu, '');
    for (let start = 0; start < initials.length; start += 1) {
      for (let length = 3; length <= LONGEST; length += 1) {
        yield initials.slice(start, start + length);
      }
    }
  }
}
