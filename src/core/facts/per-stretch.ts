import type { Block } from '../document/block.js';
import type { PlacedStretch, Stretch } from '../document/stretch.js';
import { type Keepable, oncePer } from '../once-per.js';
import { shiftSpan, type Span } from '../text/span.js';

/** Takes a fact once per stretch; a keystroke leaves all of them but one as they were. */
export function perStretch<Fact extends Keepable>(
  take: (stretch: Stretch) => Fact,
): (stretch: Stretch) => Fact {
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
export function foundPerStretchBy<One>(
  shift: (one: One, by: number) => One,
  findIn: (block: Block) => readonly One[],
): (stretch: Stretch) => readonly One[] {
  return perStretch(({ blocks }): readonly One[] =>
    blocks.flatMap(({ block, start }) => findIn(block).map((one) => shift(one, start))),
  );
}

/** The same for what has no other place than its span. */
export function foundPerStretch<One extends Found>(
  findIn: (block: Block) => readonly One[],
): (stretch: Stretch) => readonly One[] {
  return foundPerStretchBy(shiftFound, findIn);
}

/** What was found in a stretch, where that stood last. */
interface PlacedFound<One> {
  readonly start: number;
  readonly found: readonly One[];
}

/**
 * Gives what is found in a stretch its place in the file. It remembers the last one, for most text
 * stays in its place from keystroke to keystroke.
 */
export function placingBy<One>(
  shift: (one: One, by: number) => One,
  findIn: (stretch: Stretch) => readonly One[],
): (placed: PlacedStretch) => readonly One[] {
  const latest = new WeakMap<Stretch, PlacedFound<One>>();
  return ({ stretch, start }) => {
    const own = findIn(stretch);
    if (own.length === 0) return own;
    const last = latest.get(stretch);
    if (last?.start === start) return last.found;
    const found = own.map((one) => shift(one, start));
    latest.set(stretch, { start, found });
    return found;
  };
}

/** The same for what has no other place than its span. */
export function placing<One extends Found>(
  findIn: (stretch: Stretch) => readonly One[],
): (placed: PlacedStretch) => readonly One[] {
  return placingBy(shiftFound, findIn);
}
