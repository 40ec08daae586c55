import type { DateExpression } from '../dates/date-expression.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import type { PassageRule, Finding, RuleMeta } from '../lint/rule.js';
import { spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'range-in-order',
  summary: {
    en: 'Require a span of days or hours to end after it starts',
    th: 'ช่วงวันหรือช่วงเวลาต้องสิ้นสุดหลังจากเริ่ม',
  },
  why: {
    en: 'One of the two ends was mistyped or copied; a reader cannot tell which.',
    th: 'วันหรือเวลาด้านใดด้านหนึ่งพิมพ์ผิดหรือคัดลอกมา ผู้อ่านไม่อาจรู้ได้ว่าด้านใด',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: 'จัดขึ้นระหว่าง⟦วันที่ 15 – 12 ธันวาคม 2562⟧',
      good: 'จัดขึ้นระหว่างวันที่ 12 – 15 ธันวาคม 2562',
    },
  ],
};

/**
 * Both ends have the same precision, so their ISO forms compare as texts. Without a year
 * (`--11-01/--04-30`) a span may run over the new year.
 */
function isBackwards(interval: string | null): boolean {
  const [start, end] = interval?.split('/') ?? [];
  return start !== undefined && end !== undefined && !start.startsWith('-') && end < start;
}

/** From one evening to the next morning is no mistake. */
const EVENING = '17:00';

function report(text: string, date: DateExpression): Finding {
  const written = spanText(text, date.span);
  return {
    span: date.span,
    message: {
      en: `“${written}” ends before it starts; check both days`,
      th: `“${written}” วันสิ้นสุดมาก่อนวันเริ่ม ควรตรวจสอบทั้งสองวัน`,
    },
  };
}

function reportTime(date: DateExpression, [start, end]: readonly [string, string]): Finding {
  return {
    span: date.span,
    message: {
      en: `The time after this date ends (${end}) before it starts (${start}); check both`,
      th: `เวลาที่ต่อจากวันที่นี้สิ้นสุด (${end}) ก่อนเวลาเริ่ม (${start}) ควรตรวจสอบทั้งสองเวลา`,
    },
  };
}

function* check(block: Block): Iterable<Finding> {
  for (const date of datesInBlock(block)) {
    if (date.ends.length === 2 && isBackwards(date.value)) yield report(block.text, date);
    const [start = '', end = ''] = date.time?.split('/') ?? [];
    if (isBackwards(date.time) && start < EVENING) yield reportTime(date, [start, end]);
  }
}

export const rangeInOrder: PassageRule = { scope: 'passage', meta, check };
