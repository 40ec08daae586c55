import type { PressRelease } from '../document/press-release.js';
import { brokenEmbargo } from '../frontmatter/broken-embargo.js';
import { disorderedDates, keyDatesOf } from '../frontmatter/date-order.js';
import { eventUnlikeBody } from '../frontmatter/event-in-body.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'frontmatter-dates-agree',
  summary: {
    en: 'Require the dates of the frontmatter to be in an order that can be',
    th: 'วันที่ในส่วนหัวต้องเรียงลำดับอย่างที่เป็นไปได้',
  },
  why: {
    en: 'A wrong month or year in the frontmatter is seen by nobody, but the release is filed, sorted and held back by it.',
    th: 'เดือนหรือปีที่ผิดในส่วนหัวไม่มีใครสังเกตเห็น แต่ระบบใช้จัดเก็บ เรียงลำดับ และกำหนดเวลาเผยแพร่ข่าว',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '---\nevent:\n  start: 2026-12-02\n  end: ⟦2026-12-01⟧\n---\n',
      good: '---\nevent:\n  start: 2026-12-02\n  end: 2026-12-03\n---\n',
    },
    {
      bad: '---\ndate: 2026-12-01\nembargo: ⟦2026-11-01⟧\n---\n',
      good: '---\ndate: 2026-12-01\nembargo: 2026-12-01T18:00+07:00\n---\n',
    },
    {
      bad: '---\nstatus: ⟦published⟧\nembargo: 2030-12-01T18:00+07:00\n---\n',
      good: '---\nstatus: approved\nembargo: 2030-12-01T18:00+07:00\n---\n',
    },
  ],
};

function* check(release: PressRelease, { today }: RuleContext): Iterable<Finding> {
  const { text, frontmatter } = release;
  if (!frontmatter) return;
  const dates = keyDatesOf(frontmatter, text);
  yield* disorderedDates(frontmatter, text);
  const others = [brokenEmbargo(frontmatter, dates, today), eventUnlikeBody(release, dates)];
  for (const finding of others) if (finding) yield finding;
}

export const frontmatterDatesAgree: DocumentRule = { scope: 'document', meta, check };
