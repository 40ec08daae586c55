import { MONTHS } from '../data/months.js';
import { WEEKDAYS } from '../data/weekdays.js';
import type { DateEnd, DateExpression } from '../dates/date-expression.js';
import { monthAt } from '../dates/month-words.js';
import type { Block } from '../document/block.js';
import { datesInBlock } from '../facts/dates-in.js';
import { safeChange } from '../lint/change-to.js';
import type { PassageRule, Finding, RuleMeta, Severity } from '../lint/rule.js';
import { asSeen } from '../text/normalise.js';
import { type Span, spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-misspelt-month',
  summary: {
    en: 'Disallow misspelt months and weekdays',
    th: 'ห้ามสะกดชื่อเดือนและชื่อวันผิด',
  },
  why: {
    en: 'A misspelt month is the slip that readers see first, and a search for the date does not find it. กรกฎาคม with ฏ is the most frequent.',
    th: 'ชื่อเดือนที่สะกดผิดเป็นจุดที่ผู้อ่านเห็นก่อน และค้นหาวันที่ไม่พบ ที่พบบ่อยที่สุดคือ กรกฎาคม ที่พิมพ์ด้วย ฏ',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    { bad: 'วันที่ 12 ⟦กรกฏาคม⟧ 2562', good: 'วันที่ 12 กรกฎาคม 2562' },
    { bad: '⟦วันพุทธ⟧ที่ 11 ธันวาคม 2562', good: 'วันพุธที่ 11 ธันวาคม 2562' },
  ],
};

interface Correction {
  readonly span: Span;
  readonly right: string;
  readonly severity?: Severity;
}

/** The right form of a month that is misspelt, or, at a lower level, abbreviated without its dots. */
function monthCorrection(
  text: string,
  { month, parts }: DateEnd,
  language: DateExpression['language'],
): Correction | undefined {
  const span = parts.month;
  const name = MONTHS[(month ?? 0) - 1];
  if (!span || !name || /[0-9๐-๙]/u.test(spanText(text, span))) return undefined;
  const known = monthAt(text, span.start);
  if (known?.form === 'careless') return { span, right: name.thaiShort, severity: 'info' };
  if (known) return undefined;
  return { span, right: language === 'th' ? name.thai : name.english };
}

const WEEKDAY_FORMS = new Set<string>([
  ...WEEKDAYS.flatMap(({ thai, thaiShort }) => [thai, thaiShort]),
  'พฤหัส',
  'พฤหัสฯ',
]);

function weekdayCorrection(text: string, { weekday, parts }: DateEnd): Correction | undefined {
  const name = WEEKDAYS[(weekday ?? 0) - 1];
  if (!parts.weekday || !name) return undefined;
  const written = asSeen(spanText(text, parts.weekday));
  if (!written.startsWith('วัน') || WEEKDAY_FORMS.has(written.slice('วัน'.length))) return undefined;
  return { span: parts.weekday, right: `วัน${name.thai}` };
}

function report(text: string, { span, right, severity }: Correction): Finding {
  const written = spanText(text, span);
  const isSlip = severity === undefined;
  return {
    span,
    message: {
      en: isSlip ? `“${written}” is misspelt; write “${right}”` : `Write “${right}” with its dots`,
      th: isSlip ? `“${written}” สะกดผิด ควรเขียนว่า “${right}”` : `ควรเขียน “${right}” ให้มีจุดครบ`,
    },
    ...(severity && { severity }),
    fixes: [safeChange(span, right)],
  };
}

function correctionsIn(text: string, { ends, language }: DateExpression): Correction[] {
  return [...ends].flatMap((end) =>
    [weekdayCorrection(text, end), monthCorrection(text, end, language)].filter(
      (correction) => correction !== undefined,
    ),
  );
}

function* check(block: Block): Iterable<Finding> {
  for (const date of datesInBlock(block)) {
    for (const correction of correctionsIn(block.text, date)) {
      yield report(block.text, correction);
    }
  }
}

export const noMisspeltMonth: PassageRule = { scope: 'passage', meta, check };
