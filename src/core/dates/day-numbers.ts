import { isDigitAt, numberBefore, type NumberToken } from './numbers.js';
import { isLatinLetter, isLineBreak, isBlank, skipBlanksBack, unitAt } from './characters.js';
import type { DateAtom } from './atom.js';
import { connectorBefore, type Connection } from './connectors.js';
import { dayLeadBefore, type DayLead } from './day-leads.js';

/** A day's number with what leads to it. */
export interface DayItem {
  readonly start: number;
  /** Behind the digits, or behind the `th` of `12th`. */
  readonly end: number;
  readonly number: NumberToken;
  readonly lead: DayLead | undefined;
}

const NO_DAYS: readonly DayItem[] = [];

/** A release lists no more days of one month than the month has. */
const MOST_DAYS = 31;
const DASH = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;

/** The day whose number ends right before the blanks before `offset`. Never starts before `floor`. */
export function dayBefore(text: string, offset: number, floor: number): DayItem | undefined {
  const end = skipBlanksBack(text, offset);
  const number = numberBefore(text, end);
  if (!number || number.start < floor || number.length > 2 || number.value === 0) return undefined;
  if (isInsideNumber(text, number) || isTableCell(text, number, offset)) return undefined;
  const lead = dayLeadBefore(text, number.start);
  const kept = lead && floor <= lead.start ? lead : undefined;
  if (number.value > MOST_DAYS && (!kept || number.value > 39)) return undefined;
  return { start: kept?.start ?? number.start, end: number.end, number, lead: kept };
}

/** Days that stand before the first of a date and share its month: `วันที่ 12, 13 และ` 14 ตุลาคม. */
export function earlierDays(
  text: string,
  first: DayItem,
  floor: number,
  read: typeof dayBefore = dayBefore,
): readonly DayItem[] {
  const nearest = connectorBefore(text, first.start);
  if (!nearest) return NO_DAYS;
  const days: DayItem[] = [];
  let lastTrusted = 0;
  let next = first;
  while (days.length < MOST_DAYS) {
    const connector = next === first ? nearest : connectorBefore(text, next.start);
    if (!connector || connector.start < floor) break;
    const day = read(text, connector.start, floor);
    if (!day || !canPrecede(day, next, connector.connection)) break;
    days.unshift(day);
    if (day.lead || !connector.isComma) lastTrusted = days.length;
    next = day;
  }
  return days.slice(days.length - lastTrusted);
}

/** A day that takes its month, and its year, from the one that it stands beside. */
export function sharedDayAtom(
  { start, end, number, lead }: DayItem,
  language: DateAtom['language'],
): DateAtom {
  return {
    start,
    end,
    language,
    weekday: lead?.weekday,
    day: number,
    month: undefined,
    quarter: undefined,
    year: undefined,
    isWeak: true,
  };
}

function canPrecede(day: DayItem, next: DayItem, connection: Connection): boolean {
  if (connection === 'slash') return next.number.value === day.number.value + 1;
  return day.lead !== undefined || day.number.value < next.number.value;
}

/** The 19 of COVID-19, โควิด - 19 and โควิด 19. */
function isNameOfDisease(text: string, start: number): boolean {
  return /(?:โควิด|covid)[\s\u200b]*[-–—]?[\s\u200b]*$/iu.test(
    text.slice(Math.max(0, start - LONGEST_DISEASE), start),
  );
}

const LONGEST_DISEASE = 10;

/** The 50 of 1.50, 10:50, 1,50 or 3/50, and the 16 of F-16. */
function isInsideNumber(text: string, { start, value }: NumberToken): boolean {
  if (value === 19 && isNameOfDisease(text, start)) return true;
  const separator = unitAt(text, start - 1);
  const before = unitAt(text, start - 2);
  if (separator === DASH) return isLatinLetter(before);
  if (!isDigitAt(text, start - 2)) return false;
  if (separator === SLASH) return numberBefore(text, start - 1)?.value !== value - 1;
  return separator === DOT || separator === COLON || separator === COMMA;
}

/** A number alone on the line above the month is a cell of a table. */
function isTableCell(text: string, number: NumberToken, offset: number): boolean {
  let at = number.end;
  while (at < offset && isBlank(unitAt(text, at))) at += 1;
  if (at === offset || !isLineBreak(unitAt(text, at))) return false;
  let before = number.start - 1;
  while (isBlank(unitAt(text, before))) before -= 1;
  return before < 0 || isLineBreak(unitAt(text, before));
}
