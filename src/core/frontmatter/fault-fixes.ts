import type { Frontmatter } from '../document/frontmatter.js';
import type { FrontmatterEntry, FrontmatterPath } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import type { Fix } from '../lint/rule.js';
import { lineBreakOf } from '../text/line-bounds.js';
import { type FaultPlace, pathName } from './fault-place.js';
import { insertKey } from './insert-key.js';
import { type KeyProposal, proposalsFor } from './missing-keys.js';
import { removeItem } from './remove-item.js';
import type { ValueRepair } from './value-repair.js';

export interface FaultContext {
  readonly release: PressRelease;
  readonly frontmatter: Frontmatter;
  /** The writer's local day. */
  readonly today: string;
}

/** The fix that puts a repaired value in. */
export function repairFix({ title, edits, isSure }: ValueRepair): Fix {
  return { title, safe: isSure, edits };
}

/** Fixes that add a key that is missing; the likeliest value first. */
export function missingKeyFixes(path: FrontmatterPath, context: FaultContext): Fix[] {
  const { release, frontmatter, today } = context;
  return proposalsFor(pathName(path), release, today).flatMap(({ lines, isSure }) => {
    const edit = insertKey(release.text, frontmatter, path.slice(0, -1), lines);
    return edit ? [{ title: addTitle(lines), safe: isSure, edits: [edit] }] : [];
  });
}

function addTitle(lines: readonly string[]): Fix['title'] {
  const line = lines.join(' ').replace(/\s+/gu, ' ');
  return { en: `Add ${line}`, th: `เพิ่ม ${line}` };
}

/** Fixes for a key without a value: those that the body tells. */
export function emptyValueFixes({ path, entry }: FaultPlace, context: FaultContext): Fix[] {
  if (!entry || path.some((step) => typeof step === 'number')) return [];
  const { text } = context.release;
  return proposalsFor(pathName(path), context.release, context.today).map((proposal) => ({
    title: addTitle(proposal.lines),
    safe: false,
    edits: [
      {
        span: { start: entry.keySpan.end + 1, end: valueEnd(text, entry) },
        text: valueOf(proposal, entry.key, text),
      },
    ],
  }));
}

/** What stands behind the colon of the first line, and the lines after it. */
function valueOf({ lines }: KeyProposal, key: string, text: string): string {
  const [first = '', ...rest] = lines;
  return [first.slice(`${key}:`.length), ...rest].join(lineBreakOf(text));
}

/** White space and quotation marks without anything in them. */
function valueEnd(text: string, { keySpan, value }: FrontmatterEntry): number {
  if (value) return value.span.end;
  const space = /^[ \t]*(?!\s*#)/u.exec(text.slice(keySpan.end + 1));
  return keySpan.end + 1 + (space?.[0].length ?? 0);
}

export function repeatedItemFixes({ parent, path }: FaultPlace, text: string): Fix[] {
  const index = path.at(-1);
  const edit =
    parent?.kind === 'list' && typeof index === 'number' && removeItem(text, parent, index);
  if (!edit) return [];
  return [{ title: { en: 'Delete the repetition', th: 'ลบค่าที่ซ้ำ' }, safe: false, edits: [edit] }];
}
