import type { PlacedStretch, Stretch } from '../document/stretch.js';
import type { Span } from '../text/span.js';

/** A place that is told by the stretch in which it is. */
export interface StretchPlace {
  readonly origin: Stretch;
  /** Counts from the start of the stretch. */
  readonly start: number;
}

/** Tells where each of the stretches starts in the file. */
export function startFinder(stretches: readonly PlacedStretch[]): (origin: Stretch) => number {
  const starts = new Map(stretches.map(({ stretch, start }) => [stretch, start]));
  return (origin) => starts.get(origin) ?? 0;
}

/** Tells where such places are in the file, as spans of one character. */
export function characterFinder(
  stretches: readonly PlacedStretch[],
): (place: StretchPlace) => Span {
  const startOf = startFinder(stretches);
  return ({ origin, start: inStretch }) => {
    const start = startOf(origin) + inStretch;
    return { start, end: start + 1 };
  };
}
