import type { DateAtom } from './atom.js';
import type { AtomList } from './atom-list.js';
import { isLatinLetter, isLineBreak, skipBlanks, skipBlanksBack, unitAt } from './characters.js';
import { connectorAfter } from './connectors.js';
import { type DayItem, dayBefore, earlierDays, sharedDayAtom } from './day-numbers.js';
import { closingBracketEnd, dayLeadBefore } from './day-leads.js';
import { englishMonthAt, type MonthToken } from './month-words.js';
import { isDigitAt, numberAt, type NumberToken } from './numbers.js';
import { type FoundYear, yearAfterEnglish } from './year-after-month.js';

const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const MOST_DAYS = 31;

/**
 * Adds the day, month or both around an English month's name, with the days beside it that share
 * the month.
 */
export function addEnglishMonth(text: string, month: MonthToken, list: AtomList): void {
  const following = daysAfter(text, month.end);
  const last = following.at(-1);
  const yearOfFollowing = last && yearAfterEnglish(text, last.end);
  const day = englishDayBefore(text, month.start, list.end);
  if (day && !yearOfFollowing && !hasLineBreak(text, day.end, month.start)) {
    const earlier = earlierDays(text, day, list.end, englishDayBefore);
    for (const item of earlier) list.add(sharedDayAtom(item, 'en'));
    list.add(dayFirst(text, day, month));
  } else if (last) {
    for (const atom of monthFirst(text, month, following, yearOfFollowing)) list.add(atom);
  } else {
    list.add(monthAlone(text, month));
  }
}

/** `12 December 2019`. */
function dayFirst(text: string, day: DayItem, month: MonthToken): DateAtom {
  const found = yearAfterEnglish(text, month.end);
  const end = found ? found.end : month.end;
  const { lead } = day;
  const bracketEnd = lead?.opensBracket ? closingBracketEnd(text, end) : end;
  const atom = {
    ...sharedDayAtom(day, 'en'),
    end: bracketEnd ?? end,
    month,
    year: found?.year,
    isWeak: false,
  };
  return bracketEnd === undefined ? { ...atom, start: day.number.start, weekday: undefined } : atom;
}

/** `December 12, 2019`, `January 17, 18 and 20`. */
function monthFirst(
  text: string,
  month: MonthToken,
  days: readonly DayItem[],
  found: FoundYear | undefined,
): DateAtom[] {
  const lead = leadOfMonth(text, month.start, found?.end ?? days.at(-1)?.end ?? month.end);
  return days.map((day, index): DateAtom => {
    const atom = sharedDayAtom(day, 'en');
    const isLast = index === days.length - 1;
    const dated = isLast && found ? { ...atom, year: found.year, end: found.end } : atom;
    const whole = isLast && lead?.end !== undefined ? { ...dated, end: lead.end } : dated;
    if (index > 0) return whole;
    const start = lead?.start ?? month.start;
    return { ...whole, start, month, weekday: lead?.weekday, isWeak: false };
  });
}

interface MonthLead {
  readonly start: number;
  readonly weekday: DateAtom['weekday'];
  /** Behind the bracket that closes the date: `Wednesday (December 11, 2019)`. */
  readonly end: number | undefined;
}

/** The weekday before a month's name; a bracket between them must close at the date's end. */
function leadOfMonth(text: string, monthStart: number, dateEnd: number): MonthLead | undefined {
  const lead = dayLeadBefore(text, monthStart);
  const end = lead?.opensBracket ? closingBracketEnd(text, dateEnd) : undefined;
  if (!lead || (lead.opensBracket && end === undefined)) return undefined;
  return { start: lead.start, weekday: lead.weekday, end };
}

function monthAlone(text: string, month: MonthToken): DateAtom {
  const found = yearAfterEnglish(text, month.end);
  return {
    start: month.start,
    end: found ? found.end : month.end,
    language: 'en',
    weekday: undefined,
    day: undefined,
    month,
    quarter: undefined,
    year: found?.year,
    isWeak: !found && !isSurelyMonth(text, month),
  };
}

const PREPOSITION =
  /(?:^|[^a-z])(?:in|of|during|since|until|till|by|from|to|through|last|next|this|late|early|mid|every|between)[\s-]+$/i;

/** May and march are words of their own; of the others, abbreviations are names and codes. */
function isSurelyMonth(text: string, { start, end, month, form }: MonthToken): boolean {
  const isCapital = unitAt(text, start) < 0x61;
  if (form !== 'full' || !isCapital) return false;
  const isWord = month === 3 || month === 5 || text.slice(start, end) === 'MARCH';
  return !isWord || PREPOSITION.test(text.slice(Math.max(0, start - 12), start));
}

/** `12`, `12th`, `12th of`, `the 12th` before the blanks before `offset`. */
function englishDayBefore(text: string, offset: number, floor: number): DayItem | undefined {
  let at = skipBlanksBack(text, offset);
  if (text.startsWith('of', at - 2) && !isLatinLetter(unitAt(text, at - 3))) {
    at = skipBlanksBack(text, at - 2);
  }
  const suffix = ordinalSuffixBefore(text, at);
  const day = dayBefore(text, suffix ?? at, floor);
  if (!day || !suffix) return day;
  return { ...day, end: at };
}

/** Where the `th` that ends at `offset` begins, blanks before it included. */
function ordinalSuffixBefore(text: string, offset: number): number | undefined {
  if (!isOrdinalSuffix(text, offset - 2)) return undefined;
  const at = skipBlanksBack(text, offset - 2);
  return isDigitAt(text, at - 1) ? at : undefined;
}

function isOrdinalSuffix(text: string, offset: number): boolean {
  return (
    /^(?:st|nd|rd|th)$/i.test(text.slice(offset, offset + 2)) &&
    !isLatinLetter(unitAt(text, offset + 2))
  );
}

/** The days behind the month's name: `12`, `12th`, `12-15`, `17, 18 and 20`. */
function daysAfter(text: string, monthEnd: number): DayItem[] {
  const first = dayAfter(text, skipBlanks(text, monthEnd));
  if (!first) return [];
  const days = [first];
  let trusted = 1;
  for (let last = first; days.length < MOST_DAYS;) {
    const connector = connectorAfter(text, last.end);
    const day = connector && dayAfter(text, skipBlanks(text, connector.end));
    if (!day || day.number.value <= last.number.value) break;
    days.push(day);
    if (!connector.isComma) trusted = days.length;
    last = day;
  }
  return days.slice(0, trusted);
}

function dayAfter(text: string, offset: number): DayItem | undefined {
  const number = numberAt(text, offset);
  if (!number || !isDay(number) || isAmount(text, number)) return undefined;
  const suffix = skipBlanks(text, number.end);
  const end = isOrdinalSuffix(text, suffix) ? suffix + 2 : number.end;
  const following = skipBlanks(text, end);
  if (englishMonthAt(text, following) && !hasLineBreak(text, end, following)) return undefined;
  return { start: number.start, end, number, lead: undefined };
}

function isDay({ length, value }: NumberToken): boolean {
  return length <= 2 && 1 <= value && value <= 39;
}

/** `July 2,500`, `May 10.30`. */
function isAmount(text: string, { end }: NumberToken): boolean {
  const unit = unitAt(text, end);
  if (unit === COMMA) return numberAt(text, end + 1)?.length === 3;
  return (unit === DOT || unit === COLON) && isDigitAt(text, end + 1);
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isLineBreak(unitAt(text, at))) return true;
  }
  return false;
}
