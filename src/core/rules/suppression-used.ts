import { nearestWord } from '../dates/edit-distance.js';
import { suggestChange } from '../lint/change-to.js';
import type { Finding, RuleMeta, SuppressionRule } from '../lint/rule.js';
import { removeComment, removeRule } from '../suppressions/remove-suppression.js';
import type { SuppressedRule, SuppressionUse } from '../suppressions/suppression.js';

const meta: RuleMeta = {
  id: 'suppression-used',
  summary: {
    en: 'Disallow suppressions that silence nothing',
    th: 'ห้ามปิดการตรวจโดยไม่มีผล',
  },
  why: {
    en: 'A suppression that is left behind hides the next real fault in the same place, and one with a misspelt rule never worked.',
    th: 'คำสั่งปิดการตรวจที่ค้างอยู่จะบังข้อผิดพลาดจริงที่เกิดขึ้นภายหลัง ส่วนคำสั่งที่สะกดชื่อกฎผิดก็ไม่เคยมีผล',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'ใช้เพลตฟอร์มใหม่ <!-- press-release-disable-line ⟦no-mispelling⟧ no-misspelling -- ตามต้นฉบับ -->',
      good: 'ใช้เพลตฟอร์มใหม่ <!-- press-release-disable-line no-misspelling -- ตามต้นฉบับ -->',
    },
  ],
};

function unknownRule({ id, span }: SuppressedRule, knownIds: readonly string[]): Finding {
  const near = nearestWord(id, knownIds);
  if (near === undefined) {
    return {
      span,
      message: { en: `There is no rule “${id}”`, th: `ไม่มีกฎชื่อ “${id}”` },
    };
  }
  return {
    span,
    message: {
      en: `There is no rule “${id}”; write “${near}”`,
      th: `ไม่มีกฎชื่อ “${id}” ควรเขียนว่า “${near}”`,
    },
    fixes: [suggestChange(span, near)],
  };
}

function* check(uses: readonly SuppressionUse[], text: string): Iterable<Finding> {
  for (const { suppression, isIdle, idleRules, unknownRules, knownIds } of uses) {
    for (const rule of unknownRules) yield unknownRule(rule, knownIds);
    if (isIdle) {
      yield {
        span: suppression.span,
        message: {
          en: 'This comment silences nothing; delete it',
          th: 'คำสั่งปิดการตรวจนี้ไม่มีผลแล้ว ให้ลบออก',
        },
        fixes: [
          {
            title: { en: 'Delete the comment', th: 'ลบคำสั่งปิดการตรวจ' },
            safe: false,
            edits: [removeComment(text, suppression)],
          },
        ],
      };
      continue;
    }
    for (const rule of idleRules) {
      yield {
        span: rule.span,
        message: {
          en: `“${rule.id}” finds nothing here; take it out of the comment`,
          th: `กฎ “${rule.id}” ไม่พบอะไรตรงนี้ ให้ตัดออกจากคำสั่งปิดการตรวจ`,
        },
        fixes: [
          {
            title: { en: `Take out “${rule.id}”`, th: `ตัด “${rule.id}” ออก` },
            safe: false,
            edits: [removeRule(text, rule)],
          },
        ],
      };
    }
  }
}

export const suppressionUsed: SuppressionRule = { scope: 'suppressions', meta, check };
