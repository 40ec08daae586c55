import type { PressRelease } from '../document/press-release.js';
import type { Stretch } from '../document/stretch.js';
import { oncePer } from '../once-per.js';
import { shiftSpan } from '../text/span.js';
import { linesIn, type ReleaseLine } from './lines-of.js';
import { perStretch, shiftFound } from './per-stretch.js';
import { EntryCollector, type Family, type IndexEntry, stretchIndex } from './stretch-index.js';

/** A shorter line may well stand twice: a label, a name. */
const SHORTEST = 20;

interface StretchLine extends ReleaseLine {
  /** Among the lines of its stretch. */
  readonly index: number;
}

/** All that say the same are alike. */
const ANY = '';

const linesByText = perStretch((stretch) => {
  const collector = new EntryCollector<StretchLine>();
  for (const [index, line] of linesIn(stretch).entries()) {
    if (SHORTEST <= line.seen.length) collector.add(line.seen, ANY, { ...line, index });
  }
  return collector.entries;
});

type Entries = readonly IndexEntry<StretchLine>[];

/** From so many characters on a paragraph says something that need not be said twice. */
const SHORTEST_PARAGRAPH = 80;

function repeatedParagraph(family: Family<StretchLine>): Entries | undefined {
  if (!family.isShared(ANY)) return undefined;
  const paragraphs = family.under(ANY).filter(({ own }) => own.kind === 'paragraph');
  const [first, second] = paragraphs;
  return first && second && SHORTEST_PARAGRAPH <= first.own.seen.length ? paragraphs : undefined;
}

const indexOf = stretchIndex({ entriesIn: linesByText, judge: repeatedParagraph });

/** A line with its place among all lines of the release. */
export interface IndexedLine extends ReleaseLine {
  readonly index: number;
}

/** Where each stretch starts, and how many lines stand before it. */
const placesOf = oncePer(({ stretches }: PressRelease) => {
  const places = new Map<Stretch, { readonly start: number; readonly lines: number }>();
  let lines = 0;
  for (const { stretch, start } of stretches) {
    places.set(stretch, { start, lines });
    lines += linesIn(stretch).length;
  }
  return places;
});

function toIndexed(release: PressRelease, { origin, own }: IndexEntry<StretchLine>): IndexedLine {
  const { start = 0, lines = 0 } = placesOf(release).get(origin) ?? {};
  return { ...own, span: shiftSpan(own.span, start), index: own.index + lines };
}

/** The paragraphs of 80 characters and more that say the same, in order; a list for each text. */
export function* repeatedParagraphsOf(release: PressRelease): Iterable<readonly IndexedLine[]> {
  for (const entries of indexOf(release).verdicts) {
    yield entries.map((entry) => toIndexed(release, entry));
  }
}

/** The lines of 20 characters and more that say one of these texts, in order. */
export function linesSaying(release: PressRelease, texts: Iterable<string>): IndexedLine[] {
  const index = indexOf(release);
  return [...texts]
    .flatMap((text) => index.under(text, ANY))
    .map((entry) => toIndexed(release, entry))
    .sort((a, b) => a.index - b.index);
}

/** The line at a place among all lines of the release. */
export function lineAt({ stretches }: PressRelease, index: number): ReleaseLine | undefined {
  let before = 0;
  for (const { stretch, start } of stretches) {
    const lines = linesIn(stretch);
    const line = lines[index - before];
    if (line) return shiftFound(line, start);
    before += lines.length;
  }
  return undefined;
}
