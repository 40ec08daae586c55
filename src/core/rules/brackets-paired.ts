import type { PressRelease } from '../document/press-release.js';
import { unpairedBracketsOf } from '../facts/unpaired-brackets-of.js';
import type { Localized } from '../l10n/locale.js';
import { suggestedChange } from '../lint/fixes.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import type { UnpairedBracket } from '../text/brackets.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'brackets-paired',
  summary: {
    en: 'Require every bracket to have its partner',
    th: 'วงเล็บต้องมีทั้งเปิดและปิด',
  },
  why: {
    en: 'Without its partner nobody can see where an aside ends, or what was deleted by mistake. The numbers of items, 1) 2), need no partner.',
    th: 'หากขาดคู่ ผู้อ่านไม่รู้ว่าข้อความในวงเล็บจบตรงไหน หรือมีข้อความใดถูกลบไปโดยไม่ตั้งใจ ส่วนเลขข้อ เช่น 1) 2) ไม่ต้องมีคู่',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'คณะกรรมการส่งเสริมการลงทุน ⟦(⟧Board of Investment: BOI เห็นชอบ',
      good: 'คณะกรรมการส่งเสริมการลงทุน (Board of Investment: BOI) เห็นชอบ',
    },
  ],
};

function messageFor({ kind, partner }: UnpairedBracket<Span>): Localized {
  return kind === 'unclosed'
    ? {
        en: `This bracket is not closed; write “${partner}” where the aside ends, or delete it`,
        th: `วงเล็บนี้ไม่มีวงเล็บปิด ให้เติม “${partner}” ตรงที่ข้อความในวงเล็บจบ หรือลบออก`,
      }
    : {
        en: `This bracket was not opened; write “${partner}” where the aside begins, or delete it`,
        th: `วงเล็บนี้ไม่มีวงเล็บเปิด ให้เติม “${partner}” ตรงที่ข้อความในวงเล็บเริ่ม หรือลบออก`,
      };
}

function* check(release: PressRelease): Iterable<Finding> {
  for (const bracket of unpairedBracketsOf(release)) {
    const span = bracket.place;
    yield { span, message: messageFor(bracket), fixes: [suggestedChange(span, '')] };
  }
}

export const bracketsPaired: DocumentRule = { scope: 'document', meta, check };
