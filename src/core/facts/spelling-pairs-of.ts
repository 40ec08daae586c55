import type { PressRelease } from '../document/press-release.js';
import { nearSpellings } from '../names/spelling-pairs.js';
import type { WrittenName } from '../names/written-name.js';
import { overlaps } from '../text/span.js';
import { misnamedIn } from './misnamed-in.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch } from './per-stretch.js';
import { EntryCollector, type Family, type IndexEntry, stretchIndex } from './stretch-index.js';
import { writtenNamesIn } from './written-names-in.js';

/** A name in a stretch, from whose start its span counts. */
export interface StretchName extends WrittenName {
  readonly isInFrontmatter: boolean;
  /** Whether it is reported as such. */
  readonly isMisnamed: boolean;
}

const namesInBlock = perBlock((block): readonly StretchName[] => {
  const misnamed = misnamedIn(block);
  return writtenNamesIn(block).map((name) => ({
    ...name,
    isInFrontmatter: block.kind === 'field',
    isMisnamed: misnamed.some(({ span }) => overlaps(span, name.span)),
  }));
});

const namesIn = foundPerStretch(namesInBlock);

/** By the half that names share, and there by the other. */
const namesByHalves = perStretch((stretch) => {
  const collector = new EntryCollector<StretchName>();
  for (const name of namesIn(stretch)) {
    for (const { known, compared } of name.halves) collector.add(known, compared, name);
  }
  return collector.entries;
});

/** Two ways of writing what is likely one name, in no order. */
export interface SpellingPair {
  readonly first: readonly IndexEntry<StretchName>[];
  readonly second: readonly IndexEntry<StretchName>[];
}

function pairsIn({ keys, under }: Family<StretchName>): SpellingPair[] | undefined {
  const near = nearSpellings(keys);
  if (near.length === 0) return undefined;
  return near.map(([one, other]) => ({ first: under(one), second: under(other) }));
}

const indexOf = stretchIndex({ entriesIn: namesByHalves, judge: pairsIn });

/** The pairs of names that are likely one, spelt in two ways. */
export function spellingPairsOf(release: PressRelease): SpellingPair[] {
  return [...indexOf(release).verdicts].flat();
}
