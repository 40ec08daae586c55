/** A day of the Gregorian calendar, also before it was introduced; the month counts from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_ERA = 146_097; // 400 years, after which the calendar repeats
const EPOCH = 719_468; // days from 1 March of year 0 to 1970-01-01

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return 1 <= day && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. A day beyond the month's end counts on into the next month. */
export function toDayNumber({ year, month, day }: CivilDay): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** The reverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CivilDay {
  const shifted = dayNumber + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekdayOf(day: CivilDay): number {
  return modulo(toDayNumber(day) + 3, 7) + 1;
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** `2019-12-11`. The digits stay as they are if there is no such day. */
export function formatIsoDay({ year, month, day }: CivilDay): string {
  return `${formatIsoMonth(year, month)}-${twoDigits(day)}`;
}

/** `2019-12`. */
export function formatIsoMonth(year: number, month: number): string {
  return `${formatIsoYear(year)}-${twoDigits(month)}`;
}

export function formatIsoYear(year: number): string {
  return year < 1000 ? String(year).padStart(4, '0') : String(year);
}

/** The day that `2019-12-11` names, or nothing if there is none. */
export function parseIsoDay(text: string): CivilDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : undefined;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function modulo(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor;
}
