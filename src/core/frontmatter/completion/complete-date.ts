import {
  addDays,
  type CivilDay,
  daysInMonth,
  formatIsoDay,
  parseIsoDay,
  twoDigits,
} from '../../dates/calendar.js';
import { formatDate } from '../../dates/format-date.js';
import type { FrontmatterPath } from '../../document/frontmatter-tree.js';
import type { PressRelease } from '../../document/press-release.js';
import { datesIn } from '../../facts/dates-in.js';
import type { Localized } from '../../l10n/locale.js';
import { parseIsoMoment } from '../iso-moment.js';
import { toIsoDate } from '../to-iso-date.js';
import { scalarsIn } from '../walk.js';
import { type FrontmatterCompletion, inBoth, plain } from './completion.js';

/** More dates than that of one release are no help. */
const MOST_DATES = 12;

/** Hours at which meetings begin and embargoes end. */
const HOURS = Array.from({ length: 14 }, (_, index) => index + 7);

const MONTH_TYPED = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-\d?)?$/u;
const TIME_TYPED = /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{0,2}:?\d{0,2}$/u;

/** ISO dates, each with the same day in words of both eras. */
export function completeDate(
  typed: string,
  path: FrontmatterPath,
  release: PressRelease,
  today: string,
): FrontmatterCompletion[] {
  const meant = toIsoDate(typed);
  const isWhole = meant !== undefined && meant !== typed;
  const dates = isWhole ? [meant] : candidates(typed, path, release, today);
  const wanted = isWhole ? dates : dates.filter((date) => isBegun(typed, date));
  return [...new Set(wanted)].slice(0, 31).flatMap((date) => toCompletion(date, today) ?? []);
}

function candidates(
  typed: string,
  path: FrontmatterPath,
  release: PressRelease,
  today: string,
): string[] {
  const day = TIME_TYPED.exec(typed)?.groups?.['day'];
  if (day !== undefined) return HOURS.map((hour) => `${day}T${twoDigits(hour)}:00+07:00`);
  const { year, month } = MONTH_TYPED.exec(typed)?.groups ?? {};
  if (year !== undefined && month !== undefined) return daysOf(Number(year), Number(month));
  const isMoment = path.at(-1) !== 'date';
  return [...around(today), ...inFrontmatter(release), ...inBody(release, isMoment)];
}

function daysOf(year: number, month: number): string[] {
  return Array.from({ length: daysInMonth(year, month) }, (_, index) =>
    formatIsoDay({ year, month, day: index + 1 }),
  );
}

/** Today, tomorrow, yesterday. */
function around(today: string): string[] {
  const day = parseIsoDay(today);
  return day ? [0, 1, -1].map((days) => formatIsoDay(addDays(day, days))) : [];
}

function inFrontmatter({ frontmatter }: PressRelease): string[] {
  return scalarsIn(frontmatter?.root).flatMap(({ scalar, shape }) => {
    const text = String(scalar.value);
    return shape?.kind === 'date' && parseIsoMoment(text)
      ? [text.slice(0, '2026-12-01'.length)]
      : [];
  });
}

/** Full dates of the body, with their times where a time is wanted. */
function inBody(release: PressRelease, isMoment: boolean): string[] {
  return datesIn(release)
    .flatMap(({ value, time }) => {
      if (!parseIsoDay(value ?? '')) return [];
      const withTime = isMoment && time !== null ? [`${value}T${time.slice(0, 5)}+07:00`] : [];
      return [...withTime, `${value}`];
    })
    .slice(0, MOST_DATES);
}

/** By its digits, or by a word of it in either language. */
function isBegun(typed: string, date: string): boolean {
  if (typed === '' || date.startsWith(typed.replace(' ', 'T'))) return true;
  const words = inWords(date);
  const sought = typed.toLowerCase();
  return (
    words !== undefined && [words.th, words.en].some((text) => text.toLowerCase().includes(sought))
  );
}

function toCompletion(date: string, today: string): FrontmatterCompletion | undefined {
  const words = inWords(date);
  if (!words) return undefined;
  const isToday = date === today;
  return plain('date', {
    label: inBoth(date),
    detail: {
      th: isToday ? `วันนี้ · ${words.th}` : words.th,
      en: isToday ? `today · ${words.en}` : words.en,
    },
    insert: date,
  });
}

/** The day in both eras: Thai wording has the Buddhist year, English the Christian one. */
function inWords(date: string): Localized | undefined {
  const day: CivilDay | undefined = parseIsoMoment(date)?.day;
  if (!day) return undefined;
  const thai = formatDate(day, { language: 'th', length: 'weekday', mark: '', digits: 'arabic' });
  const english = formatDate(day, { language: 'en', order: 'day-first', length: 'weekday' });
  return { th: `${thai} · ${english}`, en: `${english} · ${thai}` };
}
