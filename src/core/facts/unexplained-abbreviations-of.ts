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
import { EntryCollector, type Family, stretchIndex } from './stretch-index.js';

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

type Written = readonly WrittenAbbreviation[];

const writtenIn = foundPerStretch((block): Written => abbreviationsInBlock(block).written);

const abbreviationsByText = perStretch((stretch) => {
  const collector = new EntryCollector<WrittenAbbreviation>();
  for (const written of writtenIn(stretch)) collector.add(written.text, 'written', written);
  for (const { block } of stretch.blocks) {
    for (const text of abbreviationsInBlock(block).explained) collector.add(text, 'explained');
  }
  return collector.entries;
});

const indexOf = stretchIndex({
  entriesIn: abbreviationsByText,
  judge: ({ keys, under }: Family<WrittenAbbreviation>) =>
    keys.includes('explained') ? undefined : under('written')[0],
});

/** Abbreviations that the release explains nowhere, each where it stands first; in no order. */
export function unexplainedAbbreviationsOf(release: PressRelease): WrittenAbbreviation[] {
  const startOf = startFinder(release.stretches);
  return Array.from(indexOf(release).verdicts, ({ origin, own }) =>
    shiftFound(own, startOf(origin)),
  );
}
