import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { ANY_DIGIT, toArabicDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'no-national-id',
  summary: {
    en: 'Disallow national identification numbers',
    th: 'ห้ามเปิดเผยเลขประจำตัวประชาชน',
  },
  why: {
    en: 'Whoever has the number can sign contracts in the name of its owner. No release needs it.',
    th: 'ผู้ที่ได้เลขนี้ไปอาจทำธุรกรรมในนามของเจ้าของได้ ข่าวทุกฉบับไม่จำเป็นต้องมีเลขนี้',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [{ bad: 'ผู้เสียหาย เลขประจำตัวประชาชน ⟦1-2345-67890-12-1⟧', good: 'ผู้เสียหาย' }],
};

const D = ANY_DIGIT;

/** 1234567890121 · 1-2345-67890-12-1 · 1 2345 67890 12 1, not part of a longer number. */
const CANDIDATE = new RegExp(
  String.raw`(?<![0-9๐-๙.,/–-])(?:${D}{13}|${D}(?<joint>[ \u00a0-])${D}{4}\k<joint>${D}{5}\k<joint>${D}{2}\k<joint>${D})(?![0-9๐-๙]|[.,/–-]${D})`,
  'gu',
);

const LENGTH = 13;

/** Numbers from 0 belong to firms, or are two telephone numbers; none begins with 9. */
const FIRST_DIGIT = /^[1-8]/;

/** Each digit but the last times its place counted from 13 down; the last makes the sum right. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < LENGTH - 1; place += 1) {
    sum += Number(digits.charAt(place)) * (LENGTH - place);
  }
  return (11 - (sum % 11)) % 10 === Number(digits.at(-1));
}

function* check(block: Block): Iterable<Finding> {
  for (const { 0: own, index } of block.text.matchAll(CANDIDATE)) {
    const digits = toArabicDigits(own).replace(/[^0-9]/g, '');
    if (!FIRST_DIGIT.test(digits) || !hasCheckDigit(digits)) continue;
    const span = { start: index, end: index + own.length };
    if (isProtected(block, span)) continue;
    yield {
      span,
      message: {
        en: 'This may be a national identification number; delete it before anybody sees it',
        th: 'ตัวเลขนี้อาจเป็นเลขประจำตัวประชาชน ควรลบออกก่อนเผยแพร่',
      },
    };
  }
}

export const noNationalId: BlockRule = { scope: 'block', meta, check };
