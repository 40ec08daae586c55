import { type CivilDay, toDayNumber, weekdayOf } from '../dates/calendar.js';
import type { DateEnd, DateExpression } from '../dates/date-expression.js';
import type { Localized } from '../l10n/locale.js';
import { writtenDaysOf } from './written-days.js';

/**
 * Why an expression can be given no other form, or `undefined` if it can. A weekday that does not
 * fit is left for a person to mend: another form would hide that something is wrong.
 */
export function obstacleTo(text: string, date: DateExpression): Localized | undefined {
  if (date.problem === 'impossible') return IMPOSSIBLE;
  const days = writtenDaysOf(text, date);
  if (!days) return INCOMPLETE;
  const { first, last = first } = days;
  if (toDayNumber(last) < toDayNumber(first)) return REVERSED;
  const [start, end = start] = date.ends;
  return hasOtherWeekday(start, first) || hasOtherWeekday(end, last) ? WRONG_WEEKDAY : undefined;
}

function hasOtherWeekday({ weekday }: DateEnd, day: CivilDay): boolean {
  return weekday !== null && weekday !== weekdayOf(day);
}

const IMPOSSIBLE: Localized = {
  en: 'There is no such day: mend the date first',
  th: 'ไม่มีวันนี้ในปฏิทิน โปรดแก้วันที่ให้ถูกต้องก่อน',
};

const INCOMPLETE: Localized = {
  en: 'Only a date with day, month and year can be written in another form',
  th: 'แปลงรูปแบบได้เฉพาะวันที่ที่มีครบทั้งวัน เดือน และปี',
};

const REVERSED: Localized = {
  en: 'The dates end before they start: mend them first',
  th: 'วันสิ้นสุดมาก่อนวันเริ่มต้น โปรดแก้ให้ถูกต้องก่อน',
};

const WRONG_WEEKDAY: Localized = {
  en: 'The weekday does not fit the date: mend one of them first',
  th: 'ชื่อวันไม่ตรงกับวันที่ โปรดแก้ให้ตรงกันก่อน',
};
