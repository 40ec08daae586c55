import { parseIsoDay } from '../dates/calendar.js';
import type { Frontmatter } from '../document/frontmatter.js';
import { findNode } from '../document/frontmatter-tree.js';
import type { Finding } from '../lint/rule.js';
import type { KeyDates } from './date-order.js';
import { daysBetween } from './iso-moment.js';

/**
 * A release that is out while its embargo still holds.
 *
 * @param today the writer's local day
 */
export function brokenEmbargo(
  { root }: Frontmatter,
  { embargo }: KeyDates,
  today: string,
): Finding | undefined {
  if (!embargo) return undefined;
  const status = findNode(root, ['status']);
  if (status?.kind !== 'scalar' || status.value !== 'published') return undefined;
  const now = parseIsoDay(today);
  if (!now || daysBetween(now, embargo.moment.day) <= 0) return undefined;
  return {
    span: status.span,
    message: {
      en: `Published, but under embargo until ${embargo.text}; write approved until then, or correct the embargo`,
      th: `ข่าวนี้ระบุว่าเผยแพร่แล้ว ทั้งที่ห้ามเผยแพร่ก่อน ${embargo.text} ให้เปลี่ยนเป็น approved ไปก่อน หรือแก้ embargo`,
    },
    fixes: [
      {
        title: { en: 'Change to approved', th: 'เปลี่ยนเป็น approved' },
        safe: false,
        edits: [{ span: status.inner, text: 'approved' }],
      },
    ],
    related: [{ span: embargo.span, message: { en: 'The embargo', th: 'กำหนดห้ามเผยแพร่' } }],
  };
}
