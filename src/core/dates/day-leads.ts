import { endsWithWord, isLatinLetter, skipBlanks, skipBlanksBack, unitAt } from './characters.js';
import {
  shortWeekdayBefore,
  weekdayBefore,
  weekdayNameBefore,
  type WeekdayToken,
} from './weekday-words.js';
import { misspeltWeekdayBefore } from './misspellings.js';

/** What stands before a day's number: `วันที่`, `วันพุธที่`, `Wednesday,`. */
export interface DayLead {
  readonly start: number;
  readonly weekday?: WeekdayToken | undefined;
  /** The bracket that opens between weekday and day: `วันศุกร์ (4 เม.ย. 2568)`. */
  readonly opensBracket?: boolean;
}

const OPENING_BRACKET = 0x28;
const COMMA = 0x2c;
const DOT = 0x2e;
const DAY = 'วัน';
const ORDINAL = 'ที่';
const MAI_EK = 0x0e48; // the last code unit of ที่

/** The lead of the day whose digits begin at `offset`. */
export function dayLeadBefore(text: string, offset: number): DayLead | undefined {
  const at = skipBlanksBack(text, offset);
  const unit = unitAt(text, at - 1);
  if (unit === MAI_EK) return ordinalLead(text, at);
  if (unit === OPENING_BRACKET) return bracketLead(text, at - 1);
  if (unit === DOT) return asLead(shortWeekdayBefore(text, at) ?? weekdayBefore(text, at));
  if (unit === COMMA) return englishLead(text, skipBlanksBack(text, at - 1));
  return isLatinLetter(unit) ? englishLead(text, at) : asLead(weekdayBefore(text, at));
}

function ordinalLead(text: string, at: number): DayLead | undefined {
  const start = ordinalStart(text, at);
  if (start === undefined) return undefined;
  if (endsWithWord(text, DAY, start)) return withWeekday(text, start - DAY.length);
  const before = skipBlanksBack(text, start);
  if (before < start && endsWithWord(text, DAY, before)) return { start: before - DAY.length };
  return asLead(weekdayNameBefore(text, before) ?? misspeltWeekdayBefore(text, before));
}

/** `วันพุธ วันที่ 12`: a weekday on its own before วันที่. */
function withWeekday(text: string, start: number): DayLead {
  const weekday = weekdayBefore(text, skipBlanksBack(text, start));
  return weekday ? { start: weekday.start, weekday } : { start };
}

function ordinalStart(text: string, end: number): number | undefined {
  return endsWithWord(text, ORDINAL, end) ? end - ORDINAL.length : undefined;
}

function bracketLead(text: string, at: number): DayLead | undefined {
  const before = skipBlanksBack(text, at);
  const start = ordinalStart(text, before);
  const weekday = weekdayBefore(text, start === undefined ? before : skipBlanksBack(text, start));
  return weekday && { start: weekday.start, weekday, opensBracket: true };
}

function englishLead(text: string, at: number): DayLead | undefined {
  const hasArticle = text.startsWith(' the', at - 4);
  return asLead(weekdayBefore(text, hasArticle ? skipBlanksBack(text, at - 4) : at));
}

function asLead(weekday: WeekdayToken | undefined): DayLead | undefined {
  return weekday && { start: weekday.start, weekday };
}

/** The offset behind the bracket that closes at `offset`, if one does. */
export function closingBracketEnd(text: string, offset: number): number | undefined {
  const at = skipBlanks(text, offset);
  return unitAt(text, at) === 0x29 ? at + 1 : undefined;
}
