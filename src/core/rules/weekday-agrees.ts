import { WEEKDAYS } from '../data/weekdays.js';
import { addDays, type CivilDay, parseIsoDay, weekdayOf } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import { suggestChange } from '../lint/change-to.js';
import type { PassageRule, Finding, Fix, RuleMeta } from '../lint/rule.js';
import { spanText } from '../text/span.js';
import { digitScriptsIn, toDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'weekday-agrees',
  summary: {
    en: 'Require a written weekday to be that of its date',
    th: 'วันในสัปดาห์ที่เขียนต้องตรงกับวันที่',
  },
  why: {
    en: 'Usually the month or the year was copied from an older release, or the weekday from the day before. Readers who plan by the weekday come on the wrong day.',
    th: 'ส่วนใหญ่เกิดจากคัดลอกเดือนหรือปีจากข่าวเก่า หรือใช้ชื่อวันของวันก่อนหน้า ผู้อ่านที่ยึดชื่อวันจะไปผิดวัน',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: '⟦วันพฤหัสบดี⟧ที่ ๑๑ ธันวาคม ๒๕๖๒', good: 'วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒' },
    { bad: '⟦Thursday⟧, 11 December 2019', good: 'Wednesday, 11 December 2019' },
  ],
};

/** Halfway round the week: of the days on which the weekday fits, one is no further than this. */
const NEAREST = 3;

/** The weekday's name in the form of the one written: with or without วัน, in full or short. */
function nameLike(written: string, weekday: number): string {
  const name = WEEKDAYS[weekday - 1];
  if (!name) throw new RangeError(`Cannot name weekday ${weekday}`);
  if (/[ก-๛]/u.test(written)) {
    if (written.endsWith('.')) return name.thaiShort;
    return written.startsWith('วัน') ? `วัน${name.thai}` : name.thai;
  }
  if (written.length <= 5 && !written.endsWith('day')) return name.englishShort;
  return written === written.toUpperCase() ? name.english.toUpperCase() : name.english;
}

function dayLike(written: string, day: number): string {
  const digits = String(day).padStart(
    written.startsWith('0') || written.startsWith('๐') ? 2 : 1,
    '0',
  );
  return toDigits(digits, digitScriptsIn(written).thai ? 'thai' : 'arabic');
}

/** The nearest day of that weekday, if it is in the same month and only the day must change. */
function nearestDay(day: CivilDay, weekday: number): CivilDay | undefined {
  for (let distance = 1; distance <= NEAREST; distance += 1) {
    for (const candidate of [addDays(day, -distance), addDays(day, distance)]) {
      if (weekdayOf(candidate) === weekday)
        return candidate.month === day.month ? candidate : undefined;
    }
  }
  return undefined;
}

/** The date behind its weekday: without ที่ or a comma. */
function withoutLead(text: string): string {
  return text.replace(/^\s*ที่|^[,\s]+/u, '').trim();
}

/** The likeliest other reading: the weekday is right, and the day was mistyped. */
function fixDay(text: string, date: DateExpression, day: CivilDay, weekday: number): Fix[] {
  const { weekday: weekdaySpan, day: span } = date.ends[0].parts;
  const nearest = nearestDay(day, weekday);
  if (!nearest || !span || !weekdaySpan) return [];
  const right = dayLike(spanText(text, span), nearest.day);
  const before = text.slice(weekdaySpan.end, span.start);
  const wholeDate = withoutLead(before + right + text.slice(span.end, date.span.end));
  return [
    {
      title: { en: `Change to “${wholeDate}”`, th: `เปลี่ยนเป็น “${wholeDate}”` },
      safe: false,
      edits: [{ span, text: right }],
    },
  ];
}

function report(text: string, date: DateExpression): Finding | undefined {
  const [{ parts, weekday }] = date.ends;
  const day = parseIsoDay(date.value ?? '');
  if (!parts.weekday || !day || weekday === null) return undefined;
  const written = spanText(text, parts.weekday);
  const right = nameLike(written, weekdayOf(day));
  const rest = withoutLead(text.slice(parts.weekday.end, date.span.end));
  return {
    span: parts.weekday,
    message: {
      en: `${rest} is a ${WEEKDAYS[weekdayOf(day) - 1]?.english}; write “${right}”, or change the date`,
      th: `${rest} ตรงกับวัน${WEEKDAYS[weekdayOf(day) - 1]?.thai} ควรเขียนว่า “${right}” หรือแก้วันที่`,
    },
    fixes: [suggestChange(parts.weekday, right), ...fixDay(text, date, day, weekday)],
  };
}

function* check(block: Block): Iterable<Finding> {
  for (const date of datesInBlock(block)) {
    const finding = date.problem === 'weekday' ? report(block.text, date) : undefined;
    if (finding) yield finding;
  }
}

export const weekdayAgrees: PassageRule = { scope: 'passage', meta, check };
