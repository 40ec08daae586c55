import { MONTHS } from '../data/months.js';
import { type CivilDay, isRealDay, parseIsoDay, toDayNumber } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import { toBuddhistYear } from '../dates/eras.js';
import type { PressRelease } from '../document/press-release.js';
import { shiftExpression } from '../dates/shift-expression.js';
import { datesInBlock } from '../facts/dates-in.js';
import { passagesOf } from '../facts/passages-of.js';
import { perStretch, placingBy } from '../facts/per-stretch.js';
import { releaseDateOf } from '../facts/release-date.js';
import { suggestChange } from '../lint/change-to.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { type Span, spanText } from '../text/span.js';
import { digitScriptsIn, toDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'today-agrees',
  summary: {
    en: 'Require the date after วันนี้ to be of the release’s year and month',
    th: 'วันที่ในวงเล็บหลัง “วันนี้” ต้องตรงเดือนและปีกับวันที่ของข่าว',
  },
  why: {
    en: 'In January the old year is typed by habit, and at the turn of a month the old month. Releases posted some days late are no mistake, and are let be.',
    th: 'เดือนมกราคมมักพิมพ์ปีเก่าตามความเคยชิน และต้นเดือนมักพิมพ์เดือนเก่า ส่วนข่าวที่เผยแพร่ช้าไปไม่กี่วันไม่ถือว่าผิด',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ndate: 2018-01-05\n---\nวันนี้ (5 มกราคม ⟦2560⟧) เวลา 09.00 น. นายกรัฐมนตรีเป็นประธาน',
      good: '---\ndate: 2018-01-05\n---\nวันนี้ (5 มกราคม 2561) เวลา 09.00 น. นายกรัฐมนตรีเป็นประธาน',
    },
  ],
};

const TODAY = /วันนี้[\s\u200b]*\([\s\u200b]*$/u;
const CONTEXT = 12;

/** A release may be posted so many days after its event. */
const LATEST_POSTING = 3;

interface Slip {
  readonly span: Span;
  readonly right: string;
}

/** Whether the day, so corrected, would be the release's or shortly before it. */
function isShortlyBefore(day: CivilDay, release: CivilDay): boolean {
  const distance = toDayNumber(release) - toDayNumber(day);
  return isRealDay(day) && 0 <= distance && distance <= LATEST_POSTING;
}

function yearSlip(text: string, date: DateExpression, day: CivilDay, release: CivilDay) {
  const span = date.ends[0].parts.year;
  if (!span || Math.abs(day.year - release.year) !== 1) return undefined;
  if (!isShortlyBefore({ ...day, year: release.year }, release)) return undefined;
  const written = spanText(text, span);
  const year = date.era === 'BE' ? toBuddhistYear(release.year) : release.year;
  const digits = String(year).slice(-written.length);
  return { span, right: toDigits(digits, digitScriptsIn(written).thai ? 'thai' : 'arabic') };
}

function monthSlip(text: string, date: DateExpression, day: CivilDay, release: CivilDay) {
  const span = date.ends[0].parts.month;
  const name = MONTHS[release.month - 1];
  const isNext = Math.abs(day.month - release.month) === 1 && day.year === release.year;
  if (!span || !name || !isNext) return undefined;
  if (day.day !== release.day || /[0-9๐-๙]/u.test(spanText(text, span))) return undefined;
  return { span, right: spanText(text, span).endsWith('.') ? name.thaiShort : name.thai };
}

function slipOf(text: string, date: DateExpression, release: CivilDay): Slip | undefined {
  const day = parseIsoDay(date.value ?? '');
  if (!day || date.kind !== 'date') return undefined;
  return yearSlip(text, date, day, release) ?? monthSlip(text, date, day, release);
}

/** The dates behind “today”. */
const todaysDatesIn = perStretch(({ blocks }): readonly DateExpression[] =>
  blocks.flatMap(({ block, start: inStretch }) =>
    datesInBlock(block)
      .filter(({ span: { start } }) =>
        TODAY.test(block.text.slice(Math.max(0, start - CONTEXT), start)),
      )
      .map((date) => shiftExpression(date, inStretch)),
  ),
);

const todaysDatesAt = placingBy(shiftExpression, todaysDatesIn);

function* check(release: PressRelease): Iterable<Finding> {
  const day = releaseDateOf(release);
  if (!day) return;
  const { text } = release;
  for (const date of passagesOf(release).flatMap(todaysDatesAt)) {
    const slip = slipOf(text, date, day);
    if (!slip) continue;
    const written = spanText(text, slip.span);
    yield {
      span: slip.span,
      message: {
        en: `By the release’s date, “today” is in ${slip.right}, not ${written}`,
        th: `เมื่อเทียบกับวันที่ของข่าว “วันนี้” ควรเป็น ${slip.right} ไม่ใช่ ${written}`,
      },
      fixes: [suggestChange(slip.span, slip.right)],
    };
  }
}

export const todayAgrees: DocumentRule = { scope: 'document', meta, check };
