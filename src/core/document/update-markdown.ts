import { type Hull, hullOf, type TextChange } from '../text/change.js';
import { detach } from '../text/detach.js';
import { shiftSpan, type Span } from '../text/span.js';
import { type Leaf, type PlacedLeaf, sameLeaf } from './leaf.js';
import { type PlacedPiece, readPieces } from './markdown.js';
import { groupPieces, piecesOf, type PlacedPieceGroup, shiftPiece } from './pieces.js';

/** The pieces of a Markdown text, in groups; a change makes few of them anew. */
export type MarkdownParse = readonly PlacedPieceGroup[];

/** Never throws. */
export function parseMarkdown(text: string): MarkdownParse {
  return groupPieces(readPieces(text));
}

/**
 * A piece may take in what follows it, and a table looks at the line behind its head: so many pieces
 * before a change are read again, and so many behind it must be the same as before.
 */
const MARGIN = 2;

/** The index of the last of these that starts at or before the offset; -1 if there is none. */
function lastStarting(placed: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The pieces from one group on, brought in as they are asked for. */
class OldPieces {
  readonly pieces: PlacedPiece[] = [];
  readonly #groups: MarkdownParse;
  #next: number;

  constructor(groups: MarkdownParse, first: number) {
    this.#groups = groups;
    this.#next = first;
  }

  /** The groups behind those whose pieces are here. */
  get rest(): MarkdownParse {
    return this.#groups.slice(this.#next);
  }

  /** Brings in pieces until there are more than so many, or no more. */
  reach(count: number): void {
    while (this.pieces.length <= count) {
      const group = this.#groups[this.#next];
      if (!group) return;
      this.pieces.push(...piecesOf(group));
      this.#next += 1;
    }
  }

  /** Brings in all pieces up to the first that starts behind the offset, and gives its index. */
  firstBehind(offset: number): number {
    let count = lastStarting(this.pieces, offset) + 1;
    while (count === this.pieces.length) {
      this.reach(count);
      if (count === this.pieces.length) return count;
      count = lastStarting(this.pieces, offset) + 1;
    }
    return count;
  }
}

/** Pieces that were read again, and the index of the first old one that is true again. */
interface Reading {
  readonly fresh: readonly PlacedPiece[];
  readonly next: number;
}

/** Reads from `start` on until the pieces begin where they did before. */
function readAgain(text: string, start: number, old: OldPieces, hull: Hull): Reading {
  const { pieces } = old;
  const first = old.firstBehind(hull.old.end);
  for (let reach = MARGIN; ; reach *= 2) {
    old.reach(first + reach);
    const end = pieces[first + reach]?.start;
    const window = detach(text.slice(start, end === undefined ? text.length : end + hull.growth));
    const read = readPieces(window).map((piece) => shiftPiece(piece, start));
    if (end === undefined) return { fresh: read, next: pieces.length };
    const starts = new Set(read.map((piece) => piece.start));
    for (let next = first; next <= first + reach - MARGIN; next += 1) {
      const same = (pieces[next]?.start ?? 0) + hull.growth;
      if (starts.has(same)) return { fresh: read.filter((piece) => piece.start < same), next };
    }
  }
}

/** Gives pieces the leaves that were there before, and with them whatever was found in these. */
class LeafKeeper {
  readonly #known = new Map<string, Leaf>();

  constructor(pieces: readonly PlacedPiece[]) {
    for (const { piece } of pieces) {
      for (const { leaf } of piece.leaves) this.#known.set(leaf.text, leaf);
    }
  }

  keep({ piece, start }: PlacedPiece): PlacedPiece {
    return {
      piece: { ...piece, leaves: piece.leaves.map((placed) => this.#keepOne(placed)) },
      start,
    };
  }

  #keepOne(placed: PlacedLeaf): PlacedLeaf {
    const known = this.#known.get(placed.leaf.text);
    return known && sameLeaf(known, placed.leaf) ? { ...placed, leaf: known } : placed;
  }
}

/** Where to begin: some pieces before the change, and the group that holds that piece. */
function placeBefore(groups: MarkdownParse, offset: number): { group: number; index: number } {
  let group = Math.max(0, lastStarting(groups, offset));
  const own = groups[group];
  let index = own ? lastStarting(own.group.pieces, offset - own.start) - MARGIN : 0;
  while (index < 0 && 0 < group) {
    group -= 1;
    index += groups[group]?.group.pieces.length ?? 0;
  }
  return { group, index: Math.max(0, index) };
}

/** The same as `parseMarkdown(text)`, but for the grouping; reads only what the changes made new. */
export function updateMarkdown(
  before: MarkdownParse,
  text: string,
  changes: readonly TextChange[],
): MarkdownParse {
  const hull = hullOf(changes);
  if (!hull) return before;
  const { group, index } = placeBefore(before, hull.old.start);
  const old = new OldPieces(before, group);
  old.reach(index);
  const isFirst = group === 0 && index === 0;
  const start = isFirst ? 0 : (old.pieces[index]?.start ?? 0);
  const { fresh, next } = readAgain(text, start, old, hull);
  const keeper = new LeafKeeper(old.pieces.slice(index, next));
  const changed = [
    ...old.pieces.slice(0, index),
    ...fresh.map((piece) => keeper.keep(piece)),
    ...old.pieces.slice(next).map((piece) => shiftPiece(piece, hull.growth)),
  ];
  const rest = old.rest.map((one) => ({ ...one, start: one.start + hull.growth }));
  return [...before.slice(0, group), ...groupPieces(changed), ...rest];
}

/** Whether the character at `offset` is shown as code. */
export function isInCode(parse: MarkdownParse, offset: number): boolean {
  const placed = parse[lastStarting(parse, offset)];
  if (!placed) return false;
  const inGroup = offset - placed.start;
  const { pieces } = placed.group;
  const own = pieces[lastStarting(pieces, inGroup)];
  if (!own) return false;
  const at = inGroup - own.start;
  const isAround = ({ start, end }: Span): boolean => start <= at && at < end;
  return (
    own.piece.code.some(isAround) ||
    own.piece.leaves.some(({ leaf, start }) =>
      leaf.protectedSpans.some(
        (span) => span.reason === 'code' && isAround(shiftSpan(span, start)),
      ),
    )
  );
}
