import type { PressRelease } from '../document/press-release.js';
import type { Stretch } from '../document/stretch.js';
import { shiftSpan } from '../text/span.js';
import { linesIn, type ReleaseLine } from './lines-of.js';
import { perStretch } from './per-stretch.js';
import { type IndexEntry, stretchIndex } from './stretch-index.js';

/** A shorter line may well stand twice: a label, a name. */
const SHORTEST = 20;

interface StretchLine extends ReleaseLine {
  /** Among the lines of its stretch. */
  readonly index: number;
}

const linesByText = perStretch((stretch) => {
  const groups = new Map<string, StretchLine[]>();
  for (const [index, line] of linesIn(stretch).entries()) {
    if (line.seen.length < SHORTEST) continue;
    const group = groups.get(line.seen);
    if (group) group.push({ ...line, index });
    else groups.set(line.seen, [{ ...line, index }]);
  }
  return groups;
});

type Entries = readonly IndexEntry<StretchLine>[];

const indexOf = stretchIndex(linesByText, (entries: Entries): Entries | undefined =>
  entries.length < 2 ? undefined : entries,
);

/** A line that is not short, with its place among all lines of the release. */
export interface IndexedLine extends ReleaseLine {
  readonly index: number;
}

/** Puts lines of stretches at their places in the release. */
function linePlacer({ stretches }: PressRelease): (entries: Entries) => IndexedLine[] {
  const places = new Map<Stretch, { readonly start: number; readonly lines: number }>();
  let lines = 0;
  for (const { stretch, start } of stretches) {
    places.set(stretch, { start, lines });
    lines += linesIn(stretch).length;
  }
  return (entries) =>
    entries.map(({ origin, own }) => {
      const { start, lines: before } = places.get(origin) ?? { start: 0, lines: 0 };
      return { ...own, span: shiftSpan(own.span, start), index: own.index + before };
    });
}

/** Lines of 20 characters and more that say the same, in order; one list for each text. */
export function repeatedLinesOf(release: PressRelease): (readonly IndexedLine[])[] {
  return [...indexOf(release).verdicts].map(linePlacer(release));
}

/** The lines that say one of these texts, in order. */
export function linesSaying(release: PressRelease, texts: Iterable<string>): IndexedLine[] {
  const index = indexOf(release);
  const entries = [...texts].flatMap((text) => index.under(text));
  return linePlacer(release)(entries).sort((a, b) => a.index - b.index);
}
