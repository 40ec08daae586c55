import type { Finding } from '../lint/rule.js';
import { daysBetween, isBefore } from './iso-moment.js';
import { momentAt, type PlacedMoment } from './moments.js';
import { perFrontmatter } from './per-frontmatter.js';

/** Further apart, a year is likelier wrong than the plan so long. */
const MOST_DAYS_APART = 366;

/** The dates of the frontmatter that have an order. */
export interface KeyDates {
  readonly date: PlacedMoment | undefined;
  readonly start: PlacedMoment | undefined;
  readonly end: PlacedMoment | undefined;
  readonly embargo: PlacedMoment | undefined;
}

export const keyDatesOf = perFrontmatter((frontmatter): KeyDates => {
  return {
    date: momentAt(frontmatter, ['date']),
    start: momentAt(frontmatter, ['event', 'start']),
    end: momentAt(frontmatter, ['event', 'end']),
    embargo: momentAt(frontmatter, ['embargo']),
  };
});

/** Dates of the frontmatter in an order that cannot be. */
export const disorderedDates = perFrontmatter((frontmatter, text): readonly Finding[] => {
  const dates = keyDatesOf(frontmatter, text);
  return [endBeforeStart(dates), vainEmbargo(dates), farEvent(dates)].flatMap(
    (finding) => finding ?? [],
  );
});

function endBeforeStart({ start, end }: KeyDates): Finding | undefined {
  if (!start || !end || !isBefore(end.moment, start.moment)) return undefined;
  return {
    span: end.span,
    message: {
      en: `The event ends before it begins (${start.text}); check both dates`,
      th: `กิจกรรมสิ้นสุดก่อนเริ่ม (${start.text}) ให้ตรวจทั้งสองค่า`,
    },
    related: [{ span: start.span, message: { en: 'It begins here', th: 'เริ่มเมื่อ' } }],
  };
}

function vainEmbargo({ embargo, date }: KeyDates): Finding | undefined {
  if (!embargo || !date || !isBefore(embargo.moment, date.moment)) return undefined;
  return {
    span: embargo.span,
    message: {
      en: `The embargo ends before the release date (${date.text}) and holds nothing back; check both dates`,
      th: `กำหนดห้ามเผยแพร่สิ้นสุดก่อนวันที่เผยแพร่ (${date.text}) จึงไม่มีผล ให้ตรวจทั้งสองค่า`,
    },
    related: [{ span: date.span, message: { en: 'The release date', th: 'วันที่เผยแพร่' } }],
  };
}

function farEvent({ start, date }: KeyDates): Finding | undefined {
  if (!start || !date) return undefined;
  const days = daysBetween(date.moment.day, start.moment.day);
  if (Math.abs(days) <= MOST_DAYS_APART) return undefined;
  const isAfter = 0 < days;
  return {
    span: start.span,
    message: {
      en: `The event is ${Math.abs(days)} days ${isAfter ? 'after' : 'before'} the release date (${date.text}); check the year`,
      th: `กิจกรรมอยู่${isAfter ? 'หลัง' : 'ก่อน'}วันที่เผยแพร่ (${date.text}) ถึง ${Math.abs(days)} วัน ให้ตรวจปี`,
    },
    related: [{ span: date.span, message: { en: 'The release date', th: 'วันที่เผยแพร่' } }],
  };
}
