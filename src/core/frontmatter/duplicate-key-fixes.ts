import type { FrontmatterProblem } from '../document/frontmatter-problem.js';
import type {
  FrontmatterEntry,
  FrontmatterMap,
  FrontmatterNode,
} from '../document/frontmatter-tree.js';
import type { Fix } from '../lint/rule.js';
import { spanText } from '../text/span.js';
import { removeEntry, spanOfEntry } from './remove-entry.js';
import { mapsIn } from './walk.js';

interface KeyPair {
  readonly map: FrontmatterMap;
  readonly first: FrontmatterEntry;
  readonly second: FrontmatterEntry;
}

/**
 * Ways to keep one of two entries with the same key. A person picks: what is deleted are words,
 * even if they stand there twice.
 */
export function duplicateKeyFixes(
  text: string,
  root: FrontmatterNode | undefined,
  problem: FrontmatterProblem,
): Fix[] {
  const pair = findPair(root, problem);
  if (!pair) return [];
  const { map, first, second } = pair;
  const isSame = entryText(text, first) === entryText(text, second);
  return (isSame ? [second] : [second, first]).flatMap((entry) => {
    const edit = removeEntry(text, map, entry);
    return edit ? [{ title: titleOf(entryText(text, entry)), safe: false, edits: [edit] }] : [];
  });
}

function findPair(
  root: FrontmatterNode | undefined,
  { first: firstSpan, span }: FrontmatterProblem,
): KeyPair | undefined {
  for (const { map } of mapsIn(root)) {
    const first = map.entries.find(({ keySpan }) => keySpan.start === firstSpan?.start);
    const second = map.entries.find(({ keySpan }) => keySpan.start === span.start);
    if (first && second) return { map, first, second };
  }
  return undefined;
}

/** In one line, as a title shows it. */
function entryText(text: string, entry: FrontmatterEntry): string {
  return spanText(text, spanOfEntry(text, entry) ?? entry.keySpan).replace(/\s+/gu, ' ');
}

/** Longer titles are cut off by the editor anyway. */
const LONGEST_TITLE = /^(?<shown>.{60}).+$/u;

function titleOf(entry: string): Fix['title'] {
  const shown = entry.replace(LONGEST_TITLE, '$<shown>…');
  return { en: `Delete “${shown}”`, th: `ลบ “${shown}”` };
}
