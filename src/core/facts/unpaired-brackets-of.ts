import { isProtected, type PressRelease } from '../document/press-release.js';
import {
  BracketReader,
  bracketsIn,
  type OpenBracket,
  type UnpairedBracket,
} from '../text/brackets.js';
import type { Span } from '../text/span.js';
import { perBlock } from './per-block.js';
import { characterFinder, type StretchPlace } from './place-of.js';
import { readingOn } from './reading-on.js';

const bracketsInBlock = perBlock((block) =>
  bracketsIn(block.text, (offset) => isProtected(block, { start: offset, end: offset + 1 })),
);

type Open = OpenBracket<StretchPlace>;
type Unpaired = UnpairedBracket<StretchPlace>;

const readBrackets = readingOn<Open, Unpaired>((before, origin) => {
  const reader = new BracketReader<StretchPlace>(before);
  for (const [lineNumber, { block, start }] of origin.blocks.entries()) {
    const brackets = bracketsInBlock(block);
    if (brackets.length === 0) continue;
    reader.goTo(lineNumber);
    for (const bracket of brackets) reader.read(bracket, { origin, start: start + bracket.offset });
    // The texts of the frontmatter stand each for itself.
    if (block.kind === 'field') reader.end();
  }
  return { open: reader.openBehind(origin.blocks.length), found: reader.unpaired };
});

/** The brackets without a partner. A bracket may be open over some blocks of the body. */
export function unpairedBracketsOf({ stretches }: PressRelease): UnpairedBracket<Span>[] {
  const { open, found } = readBrackets(stretches);
  const spanOf = characterFinder(stretches);
  const last = new BracketReader<StretchPlace>(open);
  last.end();
  return [...found, ...last.unpaired].map((one) => ({ ...one, place: spanOf(one.place) }));
}
