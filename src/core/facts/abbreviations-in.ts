import { isProtected } from '../document/press-release.js';
import {
  findAbbreviations,
  findExplained,
  findInitials,
  isHousehold,
  type WrittenAbbreviation,
} from '../names/abbreviations.js';
import { perBlock } from './per-block.js';

interface BlockAbbreviations {
  /** Those that not everybody knows, protected ones apart. */
  readonly written: readonly WrittenAbbreviation[];
  /** Those that are explained in the block. */
  readonly explained: ReadonlySet<string>;
}

/** The abbreviations of a block. */
export const abbreviationsIn = perBlock((block): BlockAbbreviations => {
  const { text, language } = block;
  return {
    written: Array.from(findAbbreviations(text, language)).filter(
      ({ span, text: own }) => !isHousehold(own) && !isProtected(block, span),
    ),
    explained: new Set([...findExplained(text), ...findInitials(text)]),
  };
});
