import type { Block } from '../document/block.js';
import type { PlacedStretch, Stretch } from '../document/stretch.js';
import { oncePer } from '../once-per.js';
import { shiftSpan, type Span } from '../text/span.js';

/** Takes a fact once per stretch; a keystroke leaves all of them but one as they were. */
export function perStretch<Fact>(take: (stretch: Stretch) => Fact): (stretch: Stretch) => Fact {
  return oncePer(take);
}

/** Something at a place of a text. */
interface Found {
  readonly span: Span;
}

export function shiftFound<One extends Found>(found: One, by: number): One {
  return { ...found, span: shiftSpan(found.span, by) };
}

/** What is found in the blocks of a stretch; the places count from the start of the stretch. */
export function foundPerStretch<One extends Found>(
  findIn: (block: Block) => readonly One[],
): (stretch: Stretch) => readonly One[] {
  return perStretch(({ blocks }) =>
    blocks.flatMap(({ block, start }) => findIn(block).map((one) => shiftFound(one, start))),
  );
}

/** All that is found in stretches, in order and at its place in the file. */
export function foundIn<One extends Found>(
  stretches: readonly PlacedStretch[],
  findIn: (stretch: Stretch) => readonly One[],
): One[] {
  return stretches.flatMap(({ stretch, start }) =>
    findIn(stretch).map((one) => shiftFound(one, start)),
  );
}
