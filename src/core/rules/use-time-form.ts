import type { ClockTime } from '../dates/clock-times.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { clockTimesInBlock } from '../facts/clock-times-in.js';
import { safeChange } from '../lint/change-to.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { type Span, spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'use-time-form',
  summary: {
    en: 'Require Thai times in the form “16.00 น.”',
    th: 'เวลาต้องเขียนในรูป “16.00 น.”',
  },
  why: {
    en: 'The Royal Society puts a full stop between hours and minutes and a space before น.; nearly all releases do.',
    th: 'ราชบัณฑิตยสภาให้ใช้มหัพภาคคั่นชั่วโมงกับนาที และเว้นวรรคหน้า น. ข่าวเกือบทั้งหมดก็เขียนเช่นนี้',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'เวลา ⟦16:00 น.⟧ ณ ทำเนียบรัฐบาล', good: 'เวลา 16.00 น. ณ ทำเนียบรัฐบาล' },
    { bad: 'เวลา ⟦๑๖.๐๐น.⟧', good: 'เวลา ๑๖.๐๐ น.' },
  ],
};

const LAST_HOUR = 24;
const LAST_MINUTE = 59;

/** `16:00` and `1600` as `16.00`, in the digits that were typed. */
function clockForm(digits: string, { separator }: ClockTime): string {
  return separator === '' ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits.replace(':', '.');
}

/** `16.00 น.`; a span of times has its word behind the second. */
function rightForm(text: string, time: ClockTime): string {
  const digits = clockForm(spanText(text, time.span), time);
  if (time.opensSpan) return digits;
  const word = time.unit ? spanText(text, time.unit.word) : 'น.';
  const gap = time.unit ? spanText(text, time.unit.gap) : '';
  return `${digits}${gap === '' ? ' ' : gap}${word === 'น' ? 'น.' : word}`;
}

function wholeSpan({ span, unit }: ClockTime): Span {
  return { start: span.start, end: unit?.word.end ?? span.end };
}

/** A time without its word may be a decimal or an amount after all, unless it is the only reading. */
function isCertain({ unit, opensSpan, hour, minute }: ClockTime): boolean {
  return (unit !== undefined || opensSpan) && hour <= LAST_HOUR && minute <= LAST_MINUTE;
}

function* check(block: Block): Iterable<Finding> {
  const { text } = block;
  for (const time of clockTimesInBlock(block).filter(isCertain)) {
    const span = wholeSpan(time);
    if (isProtected(block, span)) continue;
    const written = spanText(text, span);
    const right = rightForm(text, time);
    if (written === right) continue;
    yield {
      span,
      message: {
        en: `Times are written ${right}, not ${written}`,
        th: `เวลาควรเขียนว่า ${right} แทน ${written}`,
      },
      fixes: [safeChange(span, right)],
    };
  }
}

export const useTimeForm: BlockRule = { scope: 'block', meta, check };
