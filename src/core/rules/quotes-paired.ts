import type { PressRelease } from '../document/press-release.js';
import { quotationFaultsOf } from '../facts/quotation-faults-of.js';
import type { Localized } from '../l10n/locale.js';
import { suggestedChange } from '../lint/fixes.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import type { QuotationFaultKind } from '../text/quotation-marks.js';

const meta: RuleMeta = {
  id: 'quotes-paired',
  summary: {
    en: 'Require quotation marks to pair: “ opens, ” closes',
    th: 'อัญประกาศต้องเข้าคู่กัน: “ เปิด ” ปิด',
  },
  why: {
    en: 'A quotation that does not close puts words into the mouth of the speaker. A quotation may run over several paragraphs, each of which may open anew.',
    th: 'คำพูดที่ไม่มีเครื่องหมายปิดทำให้ข้อความอื่นกลายเป็นคำพูดของผู้ให้สัมภาษณ์ คำพูดยาวหลายย่อหน้าเปิดเครื่องหมายใหม่ทุกย่อหน้าได้',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'ภายใต้แนวคิด ⟦"⟧เมืองน่าอยู่”', good: 'ภายใต้แนวคิด “เมืองน่าอยู่”' },
    { bad: 'ยึดหลัก ⟦”⟧ซื่อสัตย์ มีวินัย⟦“⟧ ในการทำงาน', good: 'ยึดหลัก “ซื่อสัตย์ มีวินัย” ในการทำงาน' },
  ],
};

function messageFor(kind: QuotationFaultKind, right: string): Localized {
  switch (kind) {
    case 'wrong-direction':
      return {
        en: `This quotation mark looks the wrong way; write ${right}`,
        th: `อัญประกาศนี้กลับด้าน ควรใช้ ${right}`,
      };
    case 'mixed':
      return {
        en: `The other end of this quotation has a curly mark; write ${right}`,
        th: `อีกด้านของข้อความนี้ใช้อัญประกาศแบบโค้ง ควรใช้ ${right}`,
      };
    case 'unopened':
      return {
        en: 'This quotation was not opened; write “ where it begins, or delete the mark',
        th: 'ข้อความนี้ไม่มีอัญประกาศเปิด ให้เติม “ ตรงที่เริ่ม หรือลบเครื่องหมายนี้',
      };
    case 'unclosed':
      return {
        en: 'This quotation is not closed; write ” where it ends, or delete the mark',
        th: 'ข้อความนี้ไม่มีอัญประกาศปิด ให้เติม ” ตรงที่จบ หรือลบเครื่องหมายนี้',
      };
  }
}

function* check(release: PressRelease): Iterable<Finding> {
  for (const { kind, place: span, right = '' } of quotationFaultsOf(release)) {
    yield {
      span,
      message: messageFor(kind, right),
      fixes: [suggestedChange(span, right)],
    };
  }
}

export const quotesPaired: DocumentRule = { scope: 'document', meta, check };
