import { isProtected, type PressRelease } from '../document/press-release.js';
import {
  findAbbreviations,
  findExplained,
  findInitials,
  isHousehold,
  type WrittenAbbreviation,
} from '../names/abbreviations.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch, shiftFound } from './per-stretch.js';
import { startFinder } from './place-of.js';
import { addTo, type Family, type IndexEntry, stretchIndex } from './stretch-index.js';

interface Abbreviations {
  /** Those that not everybody knows, protected ones apart. */
  readonly written: readonly WrittenAbbreviation[];
  /** Those that are explained there. */
  readonly explained: ReadonlySet<string>;
}

const abbreviationsInBlock = perBlock((block): Abbreviations => {
  const { text, language } = block;
  return {
    written: Array.from(findAbbreviations(text, language)).filter(
      ({ span, text: own }) => !isHousehold(own) && !isProtected(block, span),
    ),
    explained: new Set([...findExplained(text), ...findInitials(text)]),
  };
});

/** Behind an abbreviation that is explained; in text it cannot stand there. */
const EXPLAINED = '\n';

type Written = readonly WrittenAbbreviation[];

const writtenIn = foundPerStretch((block): Written => abbreviationsInBlock(block).written);

const abbreviationsByText = perStretch((stretch) => {
  const groups = new Map<string, WrittenAbbreviation[]>();
  for (const written of writtenIn(stretch)) addTo(groups, written.text, written);
  for (const { block } of stretch.blocks) {
    for (const text of abbreviationsInBlock(block).explained) groups.set(text + EXPLAINED, []);
  }
  return groups;
});

type Entry = IndexEntry<WrittenAbbreviation>;

const indexOf = stretchIndex({
  entriesIn: abbreviationsByText,
  familyOf: (key) => key.trimEnd(),
  judge: ({ keys, under }: Family<WrittenAbbreviation>): Entry | undefined => {
    const [key = '', explained] = keys;
    return explained === undefined && !key.endsWith(EXPLAINED) ? under(key)[0] : undefined;
  },
});

/** Abbreviations that the release explains nowhere, each where it stands first; in no order. */
export function unexplainedAbbreviationsOf(release: PressRelease): WrittenAbbreviation[] {
  const startOf = startFinder(release.stretches);
  return Array.from(indexOf(release).verdicts, ({ origin, own }) =>
    shiftFound(own, startOf(origin)),
  );
}
