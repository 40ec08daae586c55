import { type CivilDay, formatIsoDay, parseIsoDay } from '../dates/calendar.js';
import { type DateForm, formatDate } from '../dates/format-date.js';
import type { PressRelease } from '../document/press-release.js';
import { datesInStretch } from '../facts/dates-in.js';
import { perStretch } from '../facts/per-stretch.js';
import type { Finding } from '../lint/rule.js';
import { shiftSpan, type Span } from '../text/span.js';
import type { KeyDates } from './date-order.js';
import { daysBetween, type IsoMoment } from './iso-moment.js';

/** A release about an event names a day nearer to it than this, if it names any. */
const MOST_DAYS_FROM_BODY = 31;

const THAI: DateForm = { language: 'th', length: 'long', mark: '', digits: 'arabic' };
const ENGLISH: DateForm = { language: 'en', length: 'long', order: 'day-first' };

/** An event of which the body says another day. */
export function eventUnlikeBody(release: PressRelease, dates: KeyDates): Finding | undefined {
  const { start, end } = dates;
  if (!start || namesEvent(release, start.moment, (end ?? start).moment)) return undefined;
  const first = firstDayIn(release, dates);
  if (!first) return undefined;
  const { day, span } = first;
  if (Math.abs(daysBetween(day, start.moment.day)) <= MOST_DAYS_FROM_BODY) return undefined;
  return {
    span: start.span,
    message: {
      en: `The body speaks of ${formatDate(day, ENGLISH)}, not of this day; check which of the two is right`,
      th: `เนื้อข่าวกล่าวถึงวันที่ ${formatDate(day, THAI)} ซึ่งไม่ตรงกับวันของกิจกรรม ให้ตรวจว่าวันใดถูกต้อง`,
    },
    related: [{ span, message: { en: 'The first date of the body', th: 'วันที่แรกในเนื้อข่าว' } }],
  };
}

const bodyDatesIn = perStretch((stretch) =>
  stretch.blocks[0]?.block.kind === 'field' ? [] : datesInStretch(stretch),
);

/** Whether the body names the event's month in any form, or a day near to it. */
function namesEvent({ stretches }: PressRelease, start: IsoMoment, end: IsoMoment): boolean {
  const months = [start, end].map(({ day }) => formatIsoDay(day).slice(0, '2026-12'.length));
  return stretches.some(({ stretch }) =>
    bodyDatesIn(stretch).some(({ value }) => months.some((month) => value?.includes(month))),
  );
}

interface PlacedDay {
  readonly day: CivilDay;
  readonly span: Span;
}

/** The first full date of the body that is not that of the release itself. */
function firstDayIn({ stretches }: PressRelease, { date }: KeyDates): PlacedDay | undefined {
  for (const { stretch, start } of stretches) {
    for (const { kind, value, problem, span } of bodyDatesIn(stretch)) {
      const day = kind === 'date' && problem === null ? parseIsoDay(value ?? '') : undefined;
      if (!day || (date && Math.abs(daysBetween(date.moment.day, day)) <= 1)) continue;
      return { day, span: shiftSpan(span, start) };
    }
  }
  return undefined;
}
