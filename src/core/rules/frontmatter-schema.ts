import type { PressRelease } from '../document/press-release.js';
import { schemaFindings } from '../frontmatter/schema-findings.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'frontmatter-schema',
  summary: {
    en: 'Require the keys and values that a press release needs',
    th: 'ส่วนหัวต้องมีข้อมูลครบและถูกต้องตามที่ข่าวประชาสัมพันธ์ต้องใช้',
  },
  why: {
    en: 'The website, the archive and the exports read these values; what they do not understand, they leave out without a word. A draft needs type, title and date; before publication a release needs category, agency, languages and status too.',
    th: 'เว็บไซต์ คลังข่าว และการส่งออกอ่านค่าเหล่านี้ ค่าที่อ่านไม่เข้าใจจะหายไปโดยไม่มีการเตือน ขณะร่างต้องมี type, title และ date ก่อนเผยแพร่ต้องมี category, agency, languages และ status ด้วย',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ntype: press-release\ntitle:\n  th: ลงนามบันทึกความเข้าใจ\ndate: ⟦12 ธันวาคม 2562⟧\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงพาณิชย์\nlanguages: ⟦th⟧\nstatus: ⟦aproved⟧\n---\n',
      good: '---\ntype: press-release\ntitle:\n  th: ลงนามบันทึกความเข้าใจ\ndate: 2019-12-12\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงพาณิชย์\nlanguages: [th]\nstatus: approved\n---\n',
    },
  ],
};

function check(release: PressRelease, { profile, today }: RuleContext): Iterable<Finding> {
  const { frontmatter } = release;
  // What could not be read would only seem to be missing.
  if (!frontmatter?.isComplete) return [];
  return schemaFindings({ release, frontmatter, today }, profile);
}

export const frontmatterSchema: DocumentRule = { scope: 'document', meta, check };
