import type { PlacedStretch, Stretch } from '../document/stretch.js';

/** What reading a stretch found, and what is open at its end. */
export interface Reading<Open, Fact> {
  readonly open: readonly Open[];
  readonly found: readonly Fact[];
}

/**
 * Reads stretches in order, and hands on what is open at the end of each. A stretch is read again
 * only when it, or what is handed to it, is another than before.
 *
 * @param read what it hands on as it got it must be the same objects
 */
export function readingOn<Open, Fact>(
  read: (before: readonly Open[], stretch: Stretch) => Reading<Open, Fact>,
): (stretches: readonly PlacedStretch[]) => Reading<Open, Fact> {
  const known = new WeakMap<Stretch, Reading<Open, Fact> & { before: readonly Open[] }>();
  const readOnce = (before: readonly Open[], stretch: Stretch): Reading<Open, Fact> => {
    const last = known.get(stretch);
    if (last && sameItems(last.before, before)) return last;
    const reading = { ...read(before, stretch), before };
    known.set(stretch, reading);
    return reading;
  };
  return (stretches) => {
    let open: readonly Open[] = [];
    const found = stretches.flatMap(({ stretch }) => {
      const reading = readOnce(open, stretch);
      open = reading.open;
      return reading.found;
    });
    return { open, found };
  };
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
