import type { PressRelease } from '../document/press-release.js';
import { nearSpellings } from '../names/spelling-pairs.js';
import type { WrittenName } from '../names/written-name.js';
import { overlaps } from '../text/span.js';
import { misnamedIn } from './misnamed-in.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch } from './per-stretch.js';
import { addTo, type Family, type IndexEntry, stretchIndex } from './stretch-index.js';
import { writtenNamesIn } from './written-names-in.js';

/** A name in a stretch, from whose start its span counts. */
export interface StretchName extends WrittenName {
  readonly keys: readonly string[];
  readonly isInFrontmatter: boolean;
  /** Whether it is reported as such. */
  readonly isMisnamed: boolean;
}

/** Between the half that both spellings share and the other, which no name has. */
const SEPARATOR = '\n';

/** Under which the name stands in the index, for each of its halves. */
function keysOf({ halves }: WrittenName): string[] {
  return halves.map(({ known, compared }) => known + SEPARATOR + compared);
}

const namesInBlock = perBlock((block): readonly StretchName[] => {
  const misnamed = misnamedIn(block);
  return writtenNamesIn(block).map((name) => ({
    ...name,
    keys: keysOf(name),
    isInFrontmatter: block.kind === 'field',
    isMisnamed: misnamed.some(({ span }) => overlaps(span, name.span)),
  }));
});

const namesIn = foundPerStretch(namesInBlock);

const namesByKey = perStretch((stretch) => {
  const groups = new Map<string, StretchName[]>();
  for (const name of namesIn(stretch)) for (const key of name.keys) addTo(groups, key, name);
  return groups;
});

/** Two ways of writing what is likely one name, in no order. */
export interface SpellingPair {
  readonly first: readonly IndexEntry<StretchName>[];
  readonly second: readonly IndexEntry<StretchName>[];
}

function pairsIn({ keys, under }: Family<StretchName>): SpellingPair[] | undefined {
  if (keys.size < 2) return undefined;
  const spellings = new Map(Array.from(keys, (key) => [key.split(SEPARATOR)[1] ?? '', key]));
  const near = nearSpellings([...spellings.keys()]);
  if (near.length === 0) return undefined;
  const namesSpelt = (spelling: string) => under(spellings.get(spelling) ?? '');
  return near.map(([one, other]) => ({ first: namesSpelt(one), second: namesSpelt(other) }));
}

const indexOf = stretchIndex({
  entriesIn: namesByKey,
  familyOf: (key) => key.split(SEPARATOR)[0] ?? '',
  judge: pairsIn,
});

/** The pairs of names that are likely one, spelt in two ways. */
export function spellingPairsOf(release: PressRelease): SpellingPair[] {
  return [...indexOf(release).verdicts].flat();
}
