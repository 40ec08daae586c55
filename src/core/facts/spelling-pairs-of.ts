import type { Block } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { type SpellingPair, spellingPairs } from '../names/spelling-pairs.js';
import type { WrittenName } from '../names/written-name.js';
import { overlaps } from '../text/span.js';
import { misnamedIn } from './misnamed-in.js';
import { foundPerStretch, perStretch } from './per-stretch.js';
import { byKeys, type IndexEntry, stretchIndex } from './stretch-index.js';
import { writtenNamesIn } from './written-names-in.js';

/** A name in a stretch, from whose start its span counts. */
export interface StretchName extends WrittenName {
  readonly isInFrontmatter: boolean;
  /** Whether it is reported as such. */
  readonly isMisnamed: boolean;
}

function namesInBlock(block: Block): StretchName[] {
  const misnamed = misnamedIn(block);
  return writtenNamesIn(block).map((name) => ({
    ...name,
    isInFrontmatter: block.kind === 'field',
    isMisnamed: misnamed.some(({ span }) => overlaps(span, name.span)),
  }));
}

const namesIn = foundPerStretch(namesInBlock);

/** The name, known by one of its halves. */
interface HalfKnown {
  readonly name: StretchName;
  readonly known: string;
  readonly compared: string;
}

const namesByHalf = perStretch((stretch) => {
  const halves = namesIn(stretch).flatMap((name) =>
    name.halves.map((half): HalfKnown => ({ ...half, name })),
  );
  return byKeys(halves, ({ known }) => [known]);
});

type Pairs = readonly SpellingPair<IndexEntry<StretchName>>[];

function pairsAmong(halves: readonly IndexEntry<HalfKnown>[]): Pairs | undefined {
  const pairs = spellingPairs(
    halves.map(({ origin, own: { name, compared } }) => ({
      compared,
      name: { origin, own: name },
    })),
  );
  return pairs.length === 0 ? undefined : pairs;
}

const indexOf = stretchIndex(namesByHalf, pairsAmong);

/** The pairs of names that are likely one, spelt in two ways. */
export function spellingPairsOf(release: PressRelease): Pairs {
  return [...indexOf(release).verdicts].flat();
}
