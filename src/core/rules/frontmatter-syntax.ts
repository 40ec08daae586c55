import type { FrontmatterProblem } from '../document/frontmatter-problem.js';
import type { FrontmatterNode } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { duplicateKeyFixes } from '../frontmatter/duplicate-key-fixes.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { PROBLEM_MESSAGES } from '../frontmatter/problem-messages.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, Fix, RuleMeta } from '../lint/rule.js';
import { spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'frontmatter-syntax',
  summary: {
    en: 'Require frontmatter that YAML can read',
    th: 'ส่วนหัวต้องเป็น YAML ที่อ่านได้',
  },
  why: {
    en: 'What YAML cannot read is lost to every program that publishes, archives or exports the release.',
    th: 'ส่วนที่ YAML อ่านไม่ได้จะหายไปเมื่อนำข่าวไปเผยแพร่ จัดเก็บ หรือส่งออก',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ntitle:\n  th: ⟦ด่วน: รัฐมนตรีแถลงข่าว⟧\n---\n',
      good: '---\ntitle:\n  th: "ด่วน: รัฐมนตรีแถลงข่าว"\n---\n',
    },
    {
      bad: '---\ntype: press-release\n⟦type⟧: press-release\n---\n',
      good: '---\ntype: press-release\n---\n',
    },
  ],
};

type Root = FrontmatterNode | undefined;

function withText({ en, th }: Localized, text: string): Localized {
  return { en: en.replace('{0}', () => text), th: th.replace('{0}', () => text) };
}

/** What a message shows of the fault: of a value that begins wrongly, only how it begins. */
function faultText(text: string, { kind, span }: FrontmatterProblem): string {
  const fault = spanText(text, span);
  return kind === 'special-start' ? fault.charAt(0) : fault;
}

function fixesFor(text: string, root: Root, problem: FrontmatterProblem): Fix[] {
  const { kind, repair, isSure } = problem;
  if (kind === 'duplicate-key') return duplicateKeyFixes(text, root, problem);
  return repair ? [{ title: PROBLEM_MESSAGES[kind].fix, safe: isSure, edits: repair }] : [];
}

function toFinding(text: string, root: Root, problem: FrontmatterProblem): Finding {
  const { kind, span, first } = problem;
  const fixes = fixesFor(text, root, problem);
  return {
    span,
    message: withText(PROBLEM_MESSAGES[kind].says, faultText(text, problem)),
    ...(0 < fixes.length && { fixes }),
    ...(first && {
      related: [{ span: first, message: { en: 'It stands here first', th: 'หัวข้อนี้ปรากฏครั้งแรกที่นี่' } }],
    }),
  };
}

const findingsIn = perFrontmatter(({ problems, root }, text): readonly Finding[] =>
  problems.map((problem) => toFinding(text, root, problem)),
);

function check({ text, frontmatter }: PressRelease): Iterable<Finding> {
  return frontmatter ? findingsIn(frontmatter, text) : [];
}

export const frontmatterSyntax: DocumentRule = { scope: 'document', meta, check };
