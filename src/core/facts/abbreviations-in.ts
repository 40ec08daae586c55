import { isProtected } from '../document/press-release.js';
import {
  findAbbreviations,
  findExplained,
  findInitials,
  isHousehold,
  type WrittenAbbreviation,
} from '../names/abbreviations.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch } from './per-stretch.js';

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

const writtenIn = foundPerStretch((block) => abbreviationsInBlock(block).written);

/** The abbreviations of a stretch; their spans count from its start. */
export const abbreviationsIn = perStretch((stretch): Abbreviations => {
  const explained = stretch.blocks.flatMap(({ block }) => [
    ...abbreviationsInBlock(block).explained,
  ]);
  return { written: writtenIn(stretch), explained: new Set(explained) };
});
