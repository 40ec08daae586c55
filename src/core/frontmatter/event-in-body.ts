import { formatIsoDay, parseIsoDay } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import type { Finding } from '../lint/rule.js';
import type { KeyDates } from './date-order.js';
import { daysBetween, type IsoMoment } from './iso-moment.js';

/** A release about an event names a day nearer to it than this, if it names any. */
const MOST_DAYS_FROM_BODY = 31;

/** An event of which the body says another day. */
export function eventUnlikeBody(
  release: PressRelease,
  { date, start, end }: KeyDates,
): Finding | undefined {
  if (!start || namesEvent(release, start.moment, (end ?? start).moment)) return undefined;
  const first = datesIn(release).find((one) => isOfEvent(one, release, date?.moment));
  const day = parseIsoDay(first?.value ?? '');
  if (!first || !day) return undefined;
  if (Math.abs(daysBetween(day, start.moment.day)) <= MOST_DAYS_FROM_BODY) return undefined;
  return {
    span: start.span,
    message: {
      en: `The body speaks of ${formatIsoDay(day)}, not of this day; check which of the two is right`,
      th: `เนื้อข่าวกล่าวถึง ${formatIsoDay(day)} ไม่ใช่วันนี้ ให้ตรวจว่าวันใดถูก`,
    },
    related: [
      { span: first.span, message: { en: 'The first date of the body', th: 'วันที่แรกในเนื้อข่าว' } },
    ],
  };
}

/** Whether the body names the event's month in any form, or a day near to it. */
function namesEvent(release: PressRelease, start: IsoMoment, end: IsoMoment): boolean {
  const months = [start, end].map(({ day }) => formatIsoDay(day).slice(0, '2026-12'.length));
  return datesIn(release).some(
    ({ value, span }) =>
      release.body.start <= span.start && months.some((month) => value?.includes(month)),
  );
}

/** A full date of the body that is not that of the release itself. */
function isOfEvent(
  { kind, value, problem, span }: DateExpression,
  { body }: PressRelease,
  date: IsoMoment | undefined,
): boolean {
  const day = kind === 'date' && problem === null ? parseIsoDay(value ?? '') : undefined;
  if (!day || span.start < body.start) return false;
  return !date || 1 < Math.abs(daysBetween(date.day, day));
}
