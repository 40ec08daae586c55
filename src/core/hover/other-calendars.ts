import { type CivilDay, toDayNumber } from '../dates/calendar.js';

const DAY_MILLISECONDS = 86_400_000;

/**
 * Countries that date official papers by a calendar of their own, with the language in which they
 * write it. The calendars are those of Intl.
 */
const CALENDARS = new Map<string, string>([
  ['AF', 'fa-AF-u-ca-persian'],
  ['AE', 'ar-AE-u-ca-islamic-umalqura'],
  ['BH', 'ar-BH-u-ca-islamic-umalqura'],
  ['ET', 'am-ET-u-ca-ethiopic'],
  ['IL', 'he-IL-u-ca-hebrew'],
  ['IR', 'fa-IR-u-ca-persian'],
  ['JP', 'ja-JP-u-ca-japanese'],
  ['KW', 'ar-KW-u-ca-islamic-umalqura'],
  ['OM', 'ar-OM-u-ca-islamic-umalqura'],
  ['QA', 'ar-QA-u-ca-islamic-umalqura'],
  ['SA', 'ar-SA-u-ca-islamic-umalqura'],
  ['TW', 'zh-TW-u-ca-roc'],
  ['YE', 'ar-YE-u-ca-islamic-umalqura'],
]);

/** The day in English letters too, for those who cannot read the country's. */
function inEnglish(tag: string): string {
  return `en-u-ca-${tag.slice(tag.indexOf('-ca-') + '-ca-'.length)}`;
}

function format(tag: string, day: CivilDay): string {
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    era: 'short',
    timeZone: 'UTC',
  });
  return format.format(toDayNumber(day) * DAY_MILLISECONDS);
}

/**
 * The day in the country's own calendar, in its writing and in English.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns `undefined` for a country that uses the Gregorian calendar
 */
export function formatInCalendarOf(country: string, day: CivilDay): string | undefined {
  const tag = CALENDARS.get(country);
  return tag && `${format(tag, day)} (${format(inEnglish(tag), day)})`;
}
