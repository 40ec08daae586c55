import { isRealDay } from '../dates/calendar.js';
import { toChristianYear } from '../dates/eras.js';
import { findDates } from '../dates/find-dates.js';
import { asSeen } from '../text/normalise.js';
import { toArabicDigits } from '../thai/digits.js';
import { FIRST_BUDDHIST_YEAR } from './iso-years.js';

const CURLY_QUOTES = /^[“”„‟"'‘’]+|[“”„‟"'‘’]+$/gu;

const YEAR_FIRST =
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[Tt ]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?: ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/u;

const TIME_BEHIND = /^[, ]*(?:เวลา *)?[\d๐-๙]{1,2}[.:][\d๐-๙]{2} *(?:น\.|hrs\.?)?$/u;

/**
 * The date that a person meant who did not write it as ISO 8601 has it: in words, in Thai digits,
 * without zeros, in curly quotation marks. Nothing if it is not a full and possible date.
 */
export function toIsoDate(written: string): string | undefined {
  const text = asSeen(written).replace(CURLY_QUOTES, '');
  return fromYearFirst(toArabicDigits(text)) ?? fromWords(text);
}

function fromYearFirst(text: string): string | undefined {
  const groups = YEAR_FIRST.exec(text)?.groups;
  if (!groups) return undefined;
  const { hour, minute = '', zone } = groups;
  const [writtenYear, month, day] = [groups['year'], groups['month'], groups['day']].map(Number);
  if (writtenYear === undefined || month === undefined || day === undefined) return undefined;
  const isBuddhist = FIRST_BUDDHIST_YEAR <= writtenYear;
  const year = isBuddhist ? toChristianYear(writtenYear, month) : writtenYear;
  if (!isRealDay({ year, month, day }) || 23 < Number(hour ?? 0) || 59 < Number(minute)) {
    return undefined;
  }
  const date = `${year}-${twoDigits(String(month))}-${twoDigits(String(day))}`;
  return hour === undefined ? date : `${date}T${twoDigits(hour)}:${minute}${isoZone(zone)}`;
}

function fromWords(text: string): string | undefined {
  const [date, ...others] = findDates(text);
  if (!date || 0 < others.length || date.problem !== null || date.kind !== 'date') return undefined;
  const rest = text.slice(date.span.end);
  const isWhole = date.span.start === 0 && (rest === '' || TIME_BEHIND.test(rest));
  if (!isWhole || !/^\d{4}-\d{2}-\d{2}$/u.test(date.value ?? '')) return undefined;
  return date.time === null ? `${date.value}` : `${date.value}T${date.time}+07:00`;
}

/** `+07` and `+0700` are `+07:00`; a time without a zone is Thailand's. */
function isoZone(zone = '+07:00'): string {
  const [, hours, minutes = '00'] = /^(?<hours>[+-]\d{2}):?(?<minutes>\d{2})?$/u.exec(zone) ?? [];
  return hours === undefined ? zone.toUpperCase() : `${hours}:${minutes}`;
}

function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}
