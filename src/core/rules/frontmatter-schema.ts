import type { Frontmatter } from '../document/frontmatter.js';
import { findEntry, findNode, type FrontmatterPath } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { findSchemaFaults, type SchemaFault } from '../frontmatter/validate.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'frontmatter-schema',
  summary: {
    en: 'Require the keys and values that a press release needs',
    th: 'ส่วนหัวของไฟล์ต้องมีรายการและค่าที่ข่าวประชาสัมพันธ์ต้องใช้',
  },
  why: {
    en: 'The website, the archive and the exports read these values; what they do not understand, they leave out without a word.',
    th: 'เว็บไซต์ คลังข่าว และการส่งออกอ่านค่าเหล่านี้ ค่าที่อ่านไม่เข้าใจจะหายไปโดยไม่มีการเตือน',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ntype: press-release\ntitle:\n  th: ข่าว\ndate: ⟦12 ธันวาคม 2562⟧\n---\n',
      good: '---\ntype: press-release\ntitle:\n  th: ข่าว\ndate: 2019-12-12\n---\n',
    },
  ],
};

/** The last step of the path that is a key, for naming the place to a person. */
function keyOf(path: FrontmatterPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function messageFor(fault: SchemaFault): Localized {
  const key = keyOf(fault.path);
  switch (fault.kind) {
    case 'missing':
      return {
        en: `The key “${fault.key}” is missing; add it`,
        th: `ขาดรายการ “${fault.key}” ให้เพิ่ม`,
      };
    case 'choice':
      return {
        en: `“${key}” is one of: ${fault.allowed.join(', ')}`,
        th: `“${key}” ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: ${fault.allowed.join(', ')}`,
      };
    case 'type':
      return {
        en: `“${key}” needs a value of another kind (${fault.expected})`,
        th: `ค่าของ “${key}” ต้องเป็นชนิด ${fault.expected}`,
      };
    case 'pattern':
      return {
        en: `“${key}” is not written as it should be; dates are written 2019-12-31`,
        th: `รูปแบบของ “${key}” ไม่ถูกต้อง วันที่ให้เขียนแบบ 2019-12-31`,
      };
    case 'other':
      return { en: `“${key}” does not fit here`, th: `ค่าของ “${key}” ไม่เหมาะกับรายการนี้` };
  }
}

/** Where a reader looks for the fault: the value, else the key whose value is missing. */
function spanOf({ root, span }: Frontmatter, path: FrontmatterPath): Span {
  const node = findNode(root, path);
  if (node?.kind === 'scalar') return node.span;
  const key = path.findLast((step) => typeof step === 'string');
  const parent =
    key === undefined ? undefined : findNode(root, path.slice(0, path.lastIndexOf(key)));
  const entry = key === undefined ? undefined : findEntry(parent, key);
  return entry?.keySpan ?? node?.span ?? { start: span.start, end: span.start + '---'.length };
}

function* check({ frontmatter }: PressRelease): Iterable<Finding> {
  // Frontmatter that does not parse is reported as such; half of it would miss half of its keys.
  if (!frontmatter || frontmatter.problems.length > 0) return;
  for (const fault of findSchemaFaults(frontmatter.value ?? {})) {
    const isTop = fault.kind === 'missing' && fault.path.length === 0;
    yield {
      span: isTop
        ? { start: frontmatter.span.start, end: frontmatter.span.start + '---'.length }
        : spanOf(frontmatter, fault.path),
      message: messageFor(fault),
    };
  }
}

export const frontmatterSchema: DocumentRule = { scope: 'document', meta, check };
