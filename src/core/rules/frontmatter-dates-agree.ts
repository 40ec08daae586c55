import { formatIsoDay, parseIsoDay } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import type { Frontmatter } from '../document/frontmatter.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import { daysBetween, isBefore, type IsoMoment } from '../frontmatter/iso-moment.js';
import { momentAt, type PlacedMoment } from '../frontmatter/moments.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'frontmatter-dates-agree',
  summary: {
    en: 'Require the dates of the frontmatter to be in an order that can be',
    th: 'วันที่ในส่วนหัวต้องเรียงลำดับอย่างที่เป็นไปได้',
  },
  why: {
    en: 'A wrong month or year in the frontmatter is seen by nobody, but the release is filed, sorted and held back by it.',
    th: 'เดือนหรือปีที่ผิดในส่วนหัวไม่มีใครสังเกตเห็น แต่ระบบใช้จัดเก็บ เรียงลำดับ และกำหนดเวลาเผยแพร่ข่าว',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '---\nevent:\n  start: 2026-12-02\n  end: ⟦2026-12-01⟧\n---\n',
      good: '---\nevent:\n  start: 2026-12-02\n  end: 2026-12-03\n---\n',
    },
    {
      bad: '---\ndate: 2026-12-01\nembargo: ⟦2026-11-01⟧\n---\n',
      good: '---\ndate: 2026-12-01\nembargo: 2026-12-01T18:00+07:00\n---\n',
    },
  ],
};

/** Further apart, a year is likelier wrong than the plan so long. */
const MOST_DAYS_APART = 366;

/** A release about an event names a day nearer to it than this, if it names any. */
const MOST_DAYS_FROM_BODY = 31;

function* checkEvent(
  start: PlacedMoment | undefined,
  end: PlacedMoment | undefined,
): Iterable<Finding> {
  if (!start || !end || !isBefore(end.moment, start.moment)) return;
  yield {
    span: end.span,
    message: {
      en: `The event ends before it begins (${start.text}); check both dates`,
      th: `เหตุการณ์สิ้นสุดก่อนเริ่ม (${start.text}) ให้ตรวจวันที่ทั้งสอง`,
    },
    related: [{ span: start.span, message: { en: 'It begins here', th: 'เริ่มเมื่อ' } }],
  };
}

function* checkEmbargo(
  embargo: PlacedMoment | undefined,
  date: PlacedMoment | undefined,
): Iterable<Finding> {
  if (!embargo || !date || !isBefore(embargo.moment, date.moment)) return;
  yield {
    span: embargo.span,
    message: {
      en: `The embargo ends before the release date (${date.text}) and holds nothing back; check both dates`,
      th: `กำหนดห้ามเผยแพร่สิ้นสุดก่อนวันที่เผยแพร่ (${date.text}) ให้ตรวจวันที่ทั้งสอง`,
    },
    related: [{ span: date.span, message: { en: 'The release date', th: 'วันที่เผยแพร่' } }],
  };
}

function* checkYear(
  start: PlacedMoment | undefined,
  date: PlacedMoment | undefined,
): Iterable<Finding> {
  if (!start || !date) return;
  const days = daysBetween(date.moment.day, start.moment.day);
  if (Math.abs(days) <= MOST_DAYS_APART) return;
  const isAfter = 0 < days;
  yield {
    span: start.span,
    message: {
      en: `The event is ${Math.abs(days)} days ${isAfter ? 'after' : 'before'} the release date (${date.text}); check the year`,
      th: `เหตุการณ์อยู่${isAfter ? 'หลัง' : 'ก่อน'}วันที่เผยแพร่ (${date.text}) ถึง ${Math.abs(days)} วัน ให้ตรวจปี`,
    },
    related: [{ span: date.span, message: { en: 'The release date', th: 'วันที่เผยแพร่' } }],
  };
}

/** The days that the body names, without those of the release itself. */
function daysInBody(release: PressRelease, date: IsoMoment | undefined): DateExpression[] {
  return datesIn(release).filter(({ kind, value, problem, span }) => {
    const day = kind === 'date' && problem === null ? parseIsoDay(value ?? '') : undefined;
    if (!day || span.start < release.body.start) return false;
    return !date || 1 < Math.abs(daysBetween(date.day, day));
  });
}

/** Whether the body names the event's month in any form, or a day near to it. */
function namesEvent(release: PressRelease, start: IsoMoment, end: IsoMoment): boolean {
  const months = [start, end].map(({ day }) => formatIsoDay(day).slice(0, '2026-12'.length));
  return datesIn(release).some(
    ({ value, span }) =>
      release.body.start <= span.start && months.some((month) => value?.includes(month)),
  );
}

function* checkBody(
  release: PressRelease,
  start: PlacedMoment | undefined,
  end: PlacedMoment | undefined,
  date: PlacedMoment | undefined,
): Iterable<Finding> {
  if (!start || namesEvent(release, start.moment, (end ?? start).moment)) return;
  const [first] = daysInBody(release, date?.moment);
  const day = parseIsoDay(first?.value ?? '');
  if (!first || !day) return;
  if (Math.abs(daysBetween(day, start.moment.day)) <= MOST_DAYS_FROM_BODY) return;
  yield {
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

function* checkDates(release: PressRelease, frontmatter: Frontmatter): Iterable<Finding> {
  const date = momentAt(frontmatter, ['date']);
  const start = momentAt(frontmatter, ['event', 'start']);
  const end = momentAt(frontmatter, ['event', 'end']);
  yield* checkEvent(start, end);
  yield* checkEmbargo(momentAt(frontmatter, ['embargo']), date);
  yield* checkYear(start, date);
  yield* checkBody(release, start, end, date);
}

function check(release: PressRelease): Iterable<Finding> {
  return release.frontmatter ? checkDates(release, release.frontmatter) : [];
}

export const frontmatterDatesAgree: DocumentRule = { scope: 'document', meta, check };
