import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'punctuation-spacing',
  summary: {
    en: 'Require commas and semicolons to close up to the word before them, and slashes to be spaced alike on both sides',
    th: 'จุลภาคและอัฒภาคต้องติดกับคำหน้า และเครื่องหมายทับต้องเว้นวรรคเหมือนกันทั้งสองข้าง',
  },
  why: {
    en: 'A comma behind a space may begin a line. A slash with a space on one side is often left from notes for a speech.',
    th: 'จุลภาคที่มีช่องว่างนำหน้าอาจถูกตัดไปขึ้นต้นบรรทัด ส่วนเครื่องหมายทับที่เว้นวรรคข้างเดียวมักหลงเหลือจากบทพูด',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'แปรรูปมะพร้าว⟦ ,⟧ โลชั่น และสบู่', good: 'แปรรูปมะพร้าว, โลชั่น และสบู่' },
    { bad: 'ผู้มีสิทธิ⟦/ ⟧คู่สมรส', good: 'ผู้มีสิทธิ/คู่สมรส' },
  ],
};

/** Looked for first: most texts have none of it. */
const BLANK_AT_SIGN = /[ \u00a0][,;/]|\/[ \u00a0]/u;

const FAULT = new RegExp(
  String.raw`(?<=[^\s,;])(?<stop>[ \u00a0]+[,;])(?=[\sก-๙A-Za-z])` + // ก ,ข
    String.raw`|(?<=[ก-๙])(?<slash>\/[ \u00a0]+(?=[ก-๙])|[ \u00a0]+\/(?=[ก-๙]))`, // ก/ ข
  'gu',
);

function messageFor(own: string, right: string): Localized {
  if (right === '/') {
    return {
      en: 'This slash has a space on one side only; write “/” without spaces, or delete it',
      th: 'เครื่องหมายทับนี้เว้นวรรคข้างเดียว ควรเขียน “/” ติดกันทั้งสองข้าง หรือลบออก',
    };
  }
  const sign = own.trim();
  return {
    en: `No space stands before “${sign}”; close it up`,
    th: `หน้าเครื่องหมาย “${sign}” ไม่ต้องเว้นวรรค`,
  };
}

function* check(block: Block): Iterable<Finding> {
  const { text } = block;
  if (!BLANK_AT_SIGN.test(text)) return;
  for (const { 0: own, index, groups } of text.matchAll(FAULT)) {
    const span = { start: index, end: index + own.length };
    if (isProtected(block, span)) continue;
    const isSlash = groups?.['slash'] !== undefined;
    // A comma that leans on the next word leaves its space behind.
    const needsSpace = !isSlash && !/\s/u.test(text.charAt(span.end));
    const right = own.trim() + (needsSpace ? ' ' : '');
    yield {
      span,
      message: messageFor(own, right),
      fixes: isSlash
        ? [suggestedChange(span, '/'), suggestedChange(span, ' ')]
        : [safeChange(span, right)],
    };
  }
}

export const punctuationSpacing: BlockRule = { scope: 'block', meta, check };
