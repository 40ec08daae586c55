import { MONTHS } from '../data/months.js';
import { WEEKDAYS } from '../data/weekdays.js';
import { type CivilDay, parseIsoDay, toDayNumber, weekdayOf } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import { toBuddhistYear } from '../dates/eras.js';
import { formatDate } from '../dates/format-date.js';
import type { Locale, Localized } from '../l10n/locale.js';
import { formatInCalendarOf } from './other-calendars.js';

/** What the hover needs besides the date. */
export interface DateHoverContext {
  /** The writer's local day, `2019-12-12`. */
  readonly today: string;
  /** The release's countries, ISO 3166-1 alpha-2; those with a calendar of their own get a line. */
  readonly countries: readonly string[];
}

function monthNames(month: number): Localized | undefined {
  const name = MONTHS[month - 1];
  return name && { th: name.thai, en: name.english };
}

function inThai(day: CivilDay): string {
  return formatDate(day, { language: 'th', length: 'weekday', mark: '', digits: 'arabic' });
}

function inEnglish(day: CivilDay): string {
  return formatDate(day, { language: 'en', order: 'day-first', length: 'weekday' });
}

function distance(day: CivilDay, today: CivilDay): Localized {
  const days = toDayNumber(day) - toDayNumber(today);
  const count = Math.abs(days).toLocaleString('en-US');
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  if (days === 0) return { th: 'วันนี้', en: 'today' };
  if (days < 0) return { th: `${count} วันก่อน`, en: `${count} ${unit} ago` };
  return { th: `อีก ${count} วัน`, en: `in ${count} ${unit}` };
}

function both(year: number, month?: number): Localized {
  const buddhist = toBuddhistYear(year, month);
  return { th: `พ.ศ. ${buddhist} · ค.ศ. ${year}`, en: `B.E. ${buddhist} · A.D. ${year}` };
}

/** A wrong weekday, told with the right one. */
function weekdayLine(date: DateExpression, day: CivilDay): Localized | undefined {
  const written = WEEKDAYS[(date.weekday ?? 0) - 1];
  const right = WEEKDAYS[weekdayOf(day) - 1];
  if (!written || !right) return undefined;
  return written === right
    ? { th: `✓ ตรงกับวัน${right.thai}`, en: `✓ a ${right.english}` }
    : {
        th: `⚠ เขียนว่าวัน${written.thai} แต่ตรงกับ**วัน${right.thai}**`,
        en: `⚠ written ${written.english}, but it is a **${right.english}**`,
      };
}

type Line = Localized | undefined;

function dayLines(date: DateExpression, day: CivilDay, context: DateHoverContext): Line[] {
  const today = parseIsoDay(context.today);
  const iso = `\`${date.value ?? ''}\``;
  const far = today && distance(day, today);
  const others = context.countries.flatMap((country) => {
    const text = formatInCalendarOf(country, day);
    return text === undefined ? [] : [`${country}: ${text}`];
  });
  return [
    { th: `**${inThai(day)}**`, en: `**${inEnglish(day)}**` },
    { th: inEnglish(day), en: inThai(day) },
    both(day.year, day.month),
    { th: `${iso}${far ? ` · ${far.th}` : ''}`, en: `${iso}${far ? ` · ${far.en}` : ''}` },
    weekdayLine(date, day),
    ...others.map((line) => ({ th: line, en: line })),
  ];
}

/** Both ends of a span of days, with how many days it lasts. */
function spanLines(value: string, first: CivilDay, last: CivilDay): Line[] {
  const days = toDayNumber(last) - toDayNumber(first) + 1;
  const count = days.toLocaleString('en-US');
  const thai = `${inThai(first)} – ${inThai(last)}`;
  const english = `${inEnglish(first)} – ${inEnglish(last)}`;
  const lasts: Line =
    days < 1
      ? { th: '⚠ สิ้นสุดก่อนเริ่ม', en: '⚠ ends before it starts' }
      : { th: `รวม ${count} วัน`, en: `${count} ${days === 1 ? 'day' : 'days'}` };
  return [
    { th: `**${thai}**`, en: `**${english}**` },
    { th: english, en: thai },
    { th: `\`${value}\` · ${lasts.th}`, en: `\`${value}\` · ${lasts.en}` },
  ];
}

/** A year, a month or an end of a span of them: `2019`, `2019-12`, `--12-11`. */
function describePart(part: string, locale: Locale): string {
  const match = /^(?<year>\d{4}|-)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u.exec(part);
  const { year = '', month, day } = match?.groups ?? {};
  const name = month === undefined ? undefined : monthNames(Number(month))?.[locale];
  const words = [day === undefined ? undefined : String(Number(day)), name];
  if (/^\d/u.test(year)) {
    words.push(locale === 'th' ? `พ.ศ. ${toBuddhistYear(Number(year), Number(month))}` : year);
  }
  return words.filter((word) => word !== undefined).join(' ');
}

function partLines(value: string): Line[] {
  const describe = (locale: Locale) =>
    value
      .split('/')
      .map((part) => describePart(part, locale))
      .join(' – ');
  const thai = describe('th');
  const english = describe('en');
  const iso = `\`${value}\``;
  return [
    { th: `**${thai}**`, en: `**${english}**` },
    { th: english, en: thai },
    { th: iso, en: iso },
  ];
}

function problemLine({ problem }: DateExpression): Line {
  switch (problem) {
    case 'impossible':
      return { th: '⚠ ไม่มีวันนี้ในปฏิทิน', en: '⚠ there is no such day' };
    case 'era':
      return {
        th: '⚠ ศักราชไม่ตรงกับปีหรือภาษาที่ใช้',
        en: '⚠ the era does not fit the year or the language',
      };
    case 'typo':
      return { th: '⚠ อาจพิมพ์ผิด', en: '⚠ perhaps a slip of the keyboard' };
    case 'weekday':
    case null:
      return undefined;
  }
}

function valueLines(date: DateExpression, context: DateHoverContext): Line[] {
  const { value, problem } = date;
  if (value === null) return [];
  const [start = '', end] = value.split('/');
  const first = parseIsoDay(start);
  const last = end === undefined ? undefined : parseIsoDay(end);
  if (first && last) return spanLines(value, first, last);
  if (first) return dayLines(date, first, context);
  return problem === 'impossible' ? [] : partLines(value);
}

/** What to show for a date under the pointer, as Markdown: readable in a glance. */
export function describeDate(date: DateExpression, context: DateHoverContext): Localized {
  const lines = [...valueLines(date, context), problemLine(date)].filter(
    (line) => line !== undefined,
  );
  const inLocale = (locale: Locale) => lines.map((line) => line[locale]).join('  \n');
  return { th: inLocale('th'), en: inLocale('en') };
}
