import { parseFrontmatter } from '../document/frontmatter.js';
import type { PressRelease } from '../document/press-release.js';
import { writeFrontmatter } from '../frontmatter/write-frontmatter.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { lineBreakOf, lineEnd } from '../text/line-bounds.js';

const meta: RuleMeta = {
  id: 'frontmatter-present',
  summary: {
    en: 'Require a frontmatter at the start of the file',
    th: 'ไฟล์ต้องขึ้นต้นด้วยส่วนหัว',
  },
  why: {
    en: 'Headline, date and languages of a release are told to the website, the archive and the exports by the lines between two --- at the start of the file.',
    th: 'เว็บไซต์ คลังข่าว และการส่งออกอ่านพาดหัว วันที่ และภาษาของข่าวจากบรรทัดระหว่าง --- สองบรรทัดที่ต้นไฟล์',
  },
  levels: { draft: 'warning', publish: 'error' },
  examples: [
    {
      bad: '⟦# ไทยและลาวลงนามความตกลงด้านพลังงาน⟧\n\n11 ธันวาคม 2562\n\nกระทรวงพลังงานแถลงผลการหารือ\n',
      good: '---\ntype: press-release\ntitle:\n  th: ไทยและลาวลงนามความตกลงด้านพลังงาน\ndate: 2019-12-11\nlanguages: [th]\n---\n\n# ไทยและลาวลงนามความตกลงด้านพลังงาน\n\n11 ธันวาคม 2562\n\nกระทรวงพลังงานแถลงผลการหารือ\n',
    },
  ],
};

const NOTHING_ABOVE = /^[\s\u200b\u2060\ufeff]+/u;

function misplaced(text: string): Finding | undefined {
  const above = NOTHING_ABOVE.exec(text)?.[0];
  if (above === undefined || !parseFrontmatter(text.slice(above.length))) return undefined;
  return {
    span: { start: above.length, end: lineEnd(text, above.length) },
    message: {
      en: 'The frontmatter has to begin in the first line; delete what stands above it',
      th: 'ส่วนหัวต้องเริ่มที่บรรทัดแรกของไฟล์ ให้ลบบรรทัดว่างที่อยู่เหนือขึ้นไป',
    },
    fixes: [
      {
        title: { en: 'Delete the lines above', th: 'ลบบรรทัดที่อยู่เหนือส่วนหัว' },
        safe: true,
        edits: [{ span: { start: 0, end: above.length }, text: '' }],
      },
    ],
  };
}

/** A block of keys with its closing fence, as a slip of the hand leaves it. */
const FIRST_KEY = /^(?:type|title|date)[ \t]*:[ \t\r\n]/u;

function unopened(text: string): Finding | undefined {
  if (!FIRST_KEY.test(text)) return undefined;
  const fence = `---${lineBreakOf(text)}`;
  const frontmatter = parseFrontmatter(fence + text);
  if (!frontmatter || frontmatter.problems.some(({ kind }) => kind === 'unclosed'))
    return undefined;
  return {
    span: { start: 0, end: lineEnd(text, 0) },
    message: {
      en: 'The line above the first key is missing; write ---',
      th: 'ขาดบรรทัดเปิดเหนือหัวข้อแรก ให้เพิ่มบรรทัด ---',
    },
    fixes: [
      {
        title: { en: 'Begin with ---', th: 'เพิ่มบรรทัด --- ที่ต้นไฟล์' },
        safe: true,
        edits: [{ span: { start: 0, end: 0 }, text: fence }],
      },
    ],
  };
}

function missing(release: PressRelease, today: string): Finding | undefined {
  const { text } = release;
  const start = text.search(/[^\s\u200b\u2060\ufeff]/u);
  if (start < 0) return undefined;
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const written = writeFrontmatter(release, today);
  return {
    span: { start, end: start + line.length },
    message: {
      en: 'This release has no frontmatter; write type, title and date between two lines of --- at the start',
      th: 'ข่าวนี้ยังไม่มีส่วนหัว ให้เพิ่ม type, title และ date ระหว่างบรรทัด --- สองบรรทัดที่ต้นไฟล์',
    },
    fixes: [
      {
        title: { en: 'Write the frontmatter', th: 'เขียนส่วนหัวให้' },
        safe: written.isSure,
        edits: [{ span: { start: 0, end: 0 }, text: written.text }],
      },
    ],
  };
}

function* check(release: PressRelease, { today }: RuleContext): Iterable<Finding> {
  if (release.format !== 'markdown' || release.frontmatter) return;
  const finding = misplaced(release.text) ?? unopened(release.text) ?? missing(release, today);
  if (finding) yield finding;
}

export const frontmatterPresent: DocumentRule = { scope: 'document', meta, check };
