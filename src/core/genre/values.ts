import type { CivilDay } from '../dates/calendar.js';
import { formatDate } from '../dates/format-date.js';
import type { Language } from '../document/language.js';
import { countryOf } from '../names/countries.js';
import { withArticle } from '../names/positions.js';
import { toDigits } from '../thai/digits.js';
import type { Style } from './genre.js';
import type { SlotValues } from './slots.js';

/**
 * The other country in the words of a release.
 *
 * @param code ISO 3166-1 alpha-2, in capitals; of one that nobody knows there is no value
 */
export function countryValues(code: string, language: Language): SlotValues {
  const country = countryOf(code);
  if (!country) return {};
  const { thai, english } = country;
  if (language === 'th') return { country: thai, countryName: thai };
  return { country: withArticle(english), countryName: english };
}

/** The day as the house writes it: ๑๘ พฤศจิกายน ๒๕๖๙, November 18, 2026, 18 November 2026. */
export function dayValues(day: CivilDay, { language, house, digits }: Style): SlotValues {
  if (language === 'th') {
    return { date: formatDate(day, { language, length: 'long', mark: '', digits }) };
  }
  const order = house === 'government-house' ? 'month-first' : 'day-first';
  return { date: formatDate(day, { language, length: 'long', order }) };
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** The time as the house writes it: ๑๖.๐๐ (before น.), 1600hrs, 16.00 hrs. */
export function clockValues(
  { hour, minute }: ClockTime,
  { language, house, digits }: Style,
): SlotValues {
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  if (language === 'th') return { time: toDigits(`${hours}.${minutes}`, digits) };
  const time = house === 'government-house' ? `${hours}${minutes}hrs` : `${hours}.${minutes} hrs.`;
  return { time };
}
