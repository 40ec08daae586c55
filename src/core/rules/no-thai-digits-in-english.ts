import type { Block } from '../document/block.js';
import { numbersIn } from '../facts/numerals-of.js';
import { safeChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import { toArabicDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'no-thai-digits-in-english',
  summary: {
    en: 'Disallow Thai digits in English text',
    th: 'ห้ามใช้เลขไทยในข้อความภาษาอังกฤษ',
  },
  why: {
    en: 'Readers of the English text cannot read ๒๐๑๙.',
    th: 'ผู้อ่านภาษาอังกฤษอ่านเลขไทยไม่ออก',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'The meeting was held on ⟦๑๑⟧ December ⟦๒๐๑๙⟧.',
      good: 'The meeting was held on 11 December 2019.',
    },
  ],
};

const NEAREST_BEFORE = /[A-Za-zก-ฮ](?=[^A-Za-zก-ฮ]*$)/u;
const NEAREST_AFTER = /[A-Za-zก-ฮ]/u;
const THAI = /[ก-ฮ]/u;

/** How far the words are looked for that a number belongs to. */
const CONTEXT = 40;

/** Whether Thai words stand next to the number: ASEAN Summit ครั้งที่ ๓๕. */
function belongsToThai(text: string, { start, end }: Span): boolean {
  const before = NEAREST_BEFORE.exec(text.slice(Math.max(0, start - CONTEXT), start))?.[0] ?? '';
  const after = NEAREST_AFTER.exec(text.slice(end, end + CONTEXT))?.[0] ?? '';
  return THAI.test(before) || THAI.test(after);
}

function* check(block: Block): Iterable<Finding> {
  if (block.language !== 'en') return;
  for (const { span, text, script } of numbersIn(block)) {
    if (script !== 'thai' || belongsToThai(block.text, span)) continue;
    const right = toArabicDigits(text);
    yield {
      span,
      message: {
        en: `English text takes Arabic digits; write ${right}, not ${text}`,
        th: `ข้อความภาษาอังกฤษใช้เลขอารบิก ควรเขียนว่า ${right} แทน ${text}`,
      },
      fixes: [safeChange(span, right)],
    };
  }
}

export const noThaiDigitsInEnglish: BlockRule = { scope: 'block', meta, check };
