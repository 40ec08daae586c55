import { MONTHS } from '../data/months.js';
import { daysInMonth } from '../dates/calendar.js';
import { clockTimesInBlock } from '../facts/clock-times-in.js';
import type { ClockTime } from '../dates/clock-times.js';
import type { DateEnd } from '../dates/date-expression.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import type { PassageRule, Finding, RuleMeta } from '../lint/rule.js';
import { spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-impossible-date',
  summary: {
    en: 'Disallow days and times that do not exist',
    th: 'ห้ามใช้วันหรือเวลาที่ไม่มีอยู่จริง',
  },
  why: {
    en: 'Usually the month was copied, or a 31 typed for a 30. Which day is meant only the writer knows.',
    th: 'ส่วนใหญ่เกิดจากคัดลอกชื่อเดือน หรือพิมพ์ 31 แทน 30 ผู้เขียนเท่านั้นที่รู้ว่าหมายถึงวันใด',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'ภายใน⟦วันที่ 31 เมษายน 2562⟧', good: 'ภายในวันที่ 30 เมษายน 2562' },
    { bad: 'เวลา ⟦25.30⟧ น.', good: 'เวลา 15.30 น.' },
  ],
};

const LEAP_YEAR = 2000;
const FEBRUARY = 2;

function isImpossible({ day, month, year }: DateEnd): boolean {
  if (day === null || month === null) return false;
  return day < 1 || daysInMonth(year ?? LEAP_YEAR, month) < day;
}

/** Only with its word behind it: เวลา may announce a duration (ใช้เวลา 38.75 วินาที). */
function isImpossibleTime({ hour, minute, unit, opensSpan }: ClockTime): boolean {
  if (!unit && !opensSpan) return false;
  return 24 < hour || 59 < minute || (hour === 24 && 0 < minute);
}

function reportDay(text: string, end: DateEnd): Finding {
  const { month, year, span } = end;
  const name = MONTHS[(month ?? 1) - 1];
  const days = daysInMonth(year ?? LEAP_YEAR, month ?? 1);
  const isCommonFebruary = month === FEBRUARY && year !== null && days < 29;
  const written = spanText(text, span);
  return {
    span,
    message: {
      en: `There is no ${written}: ${name?.english ?? 'the month'} ${isCommonFebruary ? 'of that year ' : ''}has ${days} days; check the day and the month`,
      th: `ไม่มี ${written} เพราะ${name?.thai ?? 'เดือนนี้'}${isCommonFebruary ? 'ปีนั้น' : ''}มี ${days} วัน ควรตรวจสอบวันและเดือน`,
    },
  };
}

function* check(block: Block): Iterable<Finding> {
  for (const date of datesInBlock(block)) {
    if (date.problem !== 'impossible') continue;
    const end = [...date.ends].find(isImpossible) ?? date.ends[0];
    yield reportDay(block.text, { ...end, span: date.ends.length === 1 ? date.span : end.span });
  }
  for (const time of clockTimesInBlock(block)) {
    const { span } = time;
    if (!isImpossibleTime(time)) continue;
    const written = spanText(block.text, span);
    yield {
      span,
      message: {
        en: `There is no time ${written}; check the hour and the minute`,
        th: `ไม่มีเวลา ${written} ควรตรวจสอบชั่วโมงและนาที`,
      },
    };
  }
}

export const noImpossibleDate: PassageRule = { scope: 'passage', meta, check };
