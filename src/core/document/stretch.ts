import type { PlacedBlock } from './block.js';

/**
 * Some blocks in a row. Like a block, a stretch does not know where it stands, and so outlives
 * changes elsewhere in the text: what was found in it stays true.
 */
export interface Stretch {
  /** In order; their places count from the start of the stretch. */
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedStretch {
  readonly stretch: Stretch;
  /** Offset in the file. */
  readonly start: number;
}

/** The blocks of all stretches, with their places in the file. */
export function blocksOf(stretches: readonly PlacedStretch[]): PlacedBlock[] {
  return stretches.flatMap(({ stretch, start: offset }) =>
    stretch.blocks.map(({ block, start }) => ({ block, start: start + offset })),
  );
}
