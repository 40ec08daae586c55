import type { PlacedLeaf } from './leaf.js';
import type { PlacedPiece } from './markdown.js';

/** Some pieces in a row, which outlive changes elsewhere in the text. */
export interface PieceGroup {
  /** In order; their places count from the start of the group. */
  readonly pieces: readonly PlacedPiece[];
}

export interface PlacedPieceGroup {
  readonly group: PieceGroup;
  readonly start: number;
}

/** A change makes its group anew, and everything else walks over all groups: neither may be many. */
const GROUP_SIZE = 32;

export function shiftPiece({ piece, start }: PlacedPiece, by: number): PlacedPiece {
  return { piece, start: start + by };
}

/** The pieces of a group with their places in the text. */
export function piecesOf({ group, start }: PlacedPieceGroup): PlacedPiece[] {
  return group.pieces.map((piece) => shiftPiece(piece, start));
}

/** The leaves of a group; their places count from its start. */
export function leavesOf({ pieces }: PieceGroup): PlacedLeaf[] {
  return pieces.flatMap(({ piece, start: offset }) =>
    piece.leaves.map(({ leaf, start, lead }) => ({ leaf, start: start + offset, lead })),
  );
}

function toGroup(pieces: readonly PlacedPiece[]): PlacedPieceGroup {
  const start = pieces[0]?.start ?? 0;
  return { group: { pieces: pieces.map((piece) => shiftPiece(piece, -start)) }, start };
}

/** Groups of about the same size. */
export function groupPieces(pieces: readonly PlacedPiece[]): PlacedPieceGroup[] {
  const count = Math.ceil(pieces.length / GROUP_SIZE);
  const size = Math.ceil(pieces.length / count);
  return Array.from({ length: count }, (_, index) =>
    toGroup(pieces.slice(index * size, (index + 1) * size)),
  );
}
