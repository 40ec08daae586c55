import type { Block, PlacedBlock } from './block.js';
import type { Language } from './language.js';
import { type LanguageChange, languageChanges, type LanguagePart } from './language-parts.js';
import type { Leaf, PlacedLeaf } from './leaf.js';
import { leavesOf, type PieceGroup, type PlacedPieceGroup } from './pieces.js';
import type { PlacedStretch, Stretch } from './stretch.js';

const blockOfLeaf = new WeakMap<Leaf, Block>();

/** The same block as before, if it is to be the same. */
function toBlock({ leaf, lead }: PlacedLeaf, kind: Block['kind'], language: Language): Block {
  const known = blockOfLeaf.get(leaf);
  if (known?.language === language && known.lead === lead) return known;
  const { text, protectedSpans } = leaf;
  const block = { kind, text, lead, language, protectedSpans };
  blockOfLeaf.set(leaf, block);
  return block;
}

/** What tells the languages of a group besides its own letters. */
interface Surroundings {
  /** That of the block before. */
  readonly before: Language;
  /** Marked languages, from the start of the group on; their places count from there. */
  readonly changes: readonly LanguageChange[];
}

/** A group's stretch, the language in which it ends, and where that was found. */
interface Placed {
  readonly key: string;
  readonly stretch: Stretch;
  readonly last: Language;
}

function keyOf({ before, changes }: Surroundings): string {
  return [before, ...changes.flatMap(({ start, language }) => [start, language ?? ''])].join(' ');
}

/** Gives each block its language: that of its part, its script's, or that of the block before. */
function place(group: PieceGroup, { before, changes }: Surroundings): Omit<Placed, 'key'> {
  const blocks: PlacedBlock[] = [];
  let last = before;
  let next = 0;
  let marked: Language | undefined;
  for (const placed of leavesOf(group)) {
    const { leaf, start } = placed;
    for (let change = changes[next]; change && change.start <= start; change = changes[next]) {
      marked = change.language;
      next += 1;
    }
    if (leaf.kind === 'div-mark') continue;
    last = marked ?? leaf.script ?? last;
    blocks.push({ block: toBlock(placed, leaf.kind, last), start });
  }
  return { stretch: { blocks }, last };
}

/** The latest stretch of each group: its surroundings seldom change. */
const latest = new WeakMap<PieceGroup, Placed>();

function placeOnce(group: PieceGroup, surroundings: Surroundings): Placed {
  const key = keyOf(surroundings);
  const known = latest.get(group);
  if (known?.key === key) return known;
  const placed = { key, ...place(group, surroundings) };
  latest.set(group, placed);
  return placed;
}

/** The last change before the group, as its start, and those within it. */
function changesFor(
  changes: readonly LanguageChange[],
  start: number,
  end: number,
): LanguageChange[] {
  const marked = changes.findLast((change) => change.start <= start);
  const within = changes.filter((change) => start < change.start && change.start < end);
  return [
    ...(marked?.language ? [{ start: 0, language: marked.language }] : []),
    ...within.map((change) => ({ ...change, start: change.start - start })),
  ];
}

/** @param offset that of the body, from which the places of groups and parts count */
export function placeStretches(
  groups: readonly PlacedPieceGroup[],
  parts: readonly LanguagePart[],
  offset: number,
): PlacedStretch[] {
  const changes = languageChanges(parts);
  let before: Language = 'th';
  return groups.map(({ group, start }, index) => {
    const end = groups[index + 1]?.start ?? Infinity;
    const { stretch, last } = placeOnce(group, {
      before,
      changes: changes.length === 0 ? changes : changesFor(changes, start, end),
    });
    before = last;
    return { stretch, start: start + offset };
  });
}
