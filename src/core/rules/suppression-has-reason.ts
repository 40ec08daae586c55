import type { Finding, RuleMeta, SuppressionRule } from '../lint/rule.js';
import type { SuppressionUse } from '../suppressions/suppression.js';

const meta: RuleMeta = {
  id: 'suppression-has-reason',
  summary: {
    en: 'Require a reason where a rule is kept silent',
    th: 'ต้องบอกเหตุผลเมื่อปิดการตรวจ',
  },
  why: {
    en: 'Whoever opens the release next must see why a report was set aside: a name that is written so, a quotation, a table that came from elsewhere.',
    th: 'ผู้ที่เปิดไฟล์คนต่อไปต้องรู้ว่าเหตุใดจึงปิดการตรวจ เช่น เป็นชื่อเฉพาะ เป็นคำพูดที่ยกมา หรือเป็นตารางจากที่อื่น',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'ใช้เพลตฟอร์มใหม่ ⟦<!-- press-release-disable-line no-misspelling -->⟧',
      good: 'ใช้เพลตฟอร์มใหม่ <!-- press-release-disable-line no-misspelling -- ตามต้นฉบับ -->',
    },
  ],
};

function* check(uses: readonly SuppressionUse[]): Iterable<Finding> {
  for (const { suppression } of uses) {
    if (suppression.hasReason) continue;
    yield {
      span: suppression.span,
      message: {
        en: 'This comment does not say why; write the reason behind two hyphens: -- a company’s name',
        th: 'ไม่ได้บอกว่าปิดการตรวจเพราะอะไร ให้เขียนเหตุผลต่อจากขีดสองขีด เช่น -- ชื่อบริษัท',
      },
    };
  }
}

export const suppressionHasReason: SuppressionRule = { scope: 'suppressions', meta, check };
