import { type CivilDay, fromDayNumber, parseIsoDay, toDayNumber } from '../dates/calendar.js';

/** A date of the frontmatter, with or without its time. */
export interface IsoMoment {
  /** In Bangkok. */
  readonly day: CivilDay;
  /** Minutes since 1970-01-01T00:00Z; missing for a day without a time. */
  readonly minutes: number | undefined;
}

/** Thailand keeps UTC+7 since 1920. */
const BANGKOK_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;

const ISO_MOMENT =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/;

/** Reads `2026-12-01` or `2026-12-01T16:00+07:00`; nothing if there is no such day. */
export function parseIsoMoment(text: string): IsoMoment | undefined {
  const groups = ISO_MOMENT.exec(text)?.groups;
  const day = parseIsoDay(groups?.['day'] ?? '');
  if (!groups || !day) return undefined;
  const { hour, minute, zone } = groups;
  if (hour === undefined) return { day, minutes: undefined };
  const local = toDayNumber(day) * DAY_MINUTES + Number(hour) * 60 + Number(minute);
  const minutes = local - zoneMinutes(zone);
  const dayInBangkok = Math.floor((minutes + BANGKOK_MINUTES) / DAY_MINUTES);
  return { day: fromDayNumber(dayInBangkok), minutes };
}

/** A time without a zone is the writer's, in Thailand. */
function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return BANGKOK_MINUTES;
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Whether `a` is over before `b` begins; days without times are compared as days. */
export function isBefore(a: IsoMoment, b: IsoMoment): boolean {
  return a.minutes !== undefined && b.minutes !== undefined
    ? a.minutes < b.minutes
    : toDayNumber(a.day) < toDayNumber(b.day);
}

/** How many days `b` is after `a`. */
export function daysBetween(a: CivilDay, b: CivilDay): number {
  return toDayNumber(b) - toDayNumber(a);
}
