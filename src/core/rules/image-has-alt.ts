import {
  findEntry,
  findNode,
  findText,
  type FrontmatterNode,
} from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { foundPerStretch, placing } from '../facts/per-stretch.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'image-has-alt',
  summary: {
    en: 'Require words for those who cannot see a picture',
    th: 'ภาพต้องมีข้อความแทนภาพสำหรับผู้ที่มองไม่เห็น',
  },
  why: {
    en: 'Screen readers read them aloud, and search engines find the picture by them. Government websites have to have them.',
    th: 'โปรแกรมอ่านหน้าจออ่านข้อความนี้ให้ผู้พิการทางสายตาฟัง และเครื่องมือค้นหาใช้ค้นภาพ เว็บไซต์ของรัฐต้องมีข้อความแทนภาพ',
  },
  levels: { draft: 'off', publish: 'warning' },
  examples: [
    { bad: '⟦![](images/signing.jpg)⟧', good: '![รัฐมนตรีทั้งสองฝ่ายลงนาม](images/signing.jpg)' },
    {
      bad: '---\nimages:\n  - ⟦src⟧: images/signing.jpg\n---\n',
      good: '---\nimages:\n  - src: images/signing.jpg\n    alt:\n      th: รัฐมนตรีทั้งสองฝ่ายลงนาม\n---\n',
    },
  ],
};

const MESSAGE: Localized = {
  en: 'This picture has no words for those who cannot see it; say what it shows',
  th: 'ภาพนี้ไม่มีข้อความแทนภาพ ให้บอกว่าในภาพมีอะไร',
};

const WITHOUT_WORDS = /!\[[ \u00a0]*\]\([^()\r\n]{1,500}\)/gu;

function hasWords(image: FrontmatterNode): boolean {
  return (
    findText(image, ['alt']) !== undefined ||
    ['th', 'en'].some((language) => (findText(image, ['alt', language]) ?? '').trim() !== '')
  );
}

function* checkFrontmatter({ frontmatter }: PressRelease): Iterable<Finding> {
  const images = findNode(frontmatter?.root, ['images']);
  for (const image of images?.kind === 'list' ? images.items : []) {
    const source = findEntry(image, 'src');
    if (source && !hasWords(image)) yield { span: source.keySpan, message: MESSAGE };
  }
}

const wordlessIn = foundPerStretch(({ text }): readonly Finding[] =>
  Array.from(text.matchAll(WITHOUT_WORDS), ({ 0: image, index }) => ({
    span: { start: index, end: index + image.length },
    message: MESSAGE,
  })),
);

const wordlessAt = placing(wordlessIn);

function* check(release: PressRelease): Iterable<Finding> {
  yield* checkFrontmatter(release);
  if (release.format === 'markdown') yield* release.stretches.flatMap(wordlessAt);
}

export const imageHasAlt: DocumentRule = { scope: 'document', meta, check };
