import { findText } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { linesIn } from '../facts/lines-of.js';
import { perStretch } from '../facts/per-stretch.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'source-present',
  summary: {
    en: 'Require a release to say where it was first published',
    th: 'ข่าวต้องระบุที่มา',
  },
  why: {
    en: 'Whoever quotes the release, or finds it in the archive in ten years, needs the address of the original.',
    th: 'ผู้ที่อ้างอิงข่าวหรือค้นพบข่าวในคลังอีกสิบปีข้างหน้าต้องใช้ที่อยู่ของต้นฉบับ',
  },
  levels: { draft: 'off', publish: 'warning' },
  examples: [
    {
      bad: '⟦---⟧\ntype: press-release\n---\nวันนี้ รัฐมนตรีหารือกับเอกอัครราชทูต\n',
      good: '---\ntype: press-release\nsource: https://www.example.go.th/news/1\n---\nวันนี้ รัฐมนตรีหารือกับเอกอัครราชทูต\n',
    },
  ],
};

const SOURCE_LINE = /^(?:ที่มา|แหล่งที่มา|แหล่งข่าว(?:โดย)?|Source)[ \u00a0]*[:：]/iu;

const hasSource = perStretch((stretch) =>
  linesIn(stretch).some(({ text }) => SOURCE_LINE.test(text)),
);

function* check(release: PressRelease): Iterable<Finding> {
  const { frontmatter } = release;
  // A text without frontmatter is told to get one, and that asks for the source.
  if (!frontmatter || findText(frontmatter.root, ['source']) !== undefined) return;
  if (release.stretches.some(({ stretch }) => hasSource(stretch))) return;
  const { start } = frontmatter.span;
  yield {
    span: { start, end: start + '---'.length },
    message: {
      en: 'The release does not say where it was first published; add “source: https://…”',
      th: 'ข่าวนี้ไม่ได้ระบุที่มา ให้เพิ่ม “source: https://…”',
    },
  };
}

export const sourcePresent: DocumentRule = { scope: 'document', meta, check };
