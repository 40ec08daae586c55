import type { Block } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import type { PlacedStretch } from '../document/stretch.js';
import { oncePer } from '../once-per.js';
import { shiftSpan } from '../text/span.js';

/** A plain text as one block. */
function wholeText({ text, blocks }: PressRelease): Block {
  const protectedSpans = blocks.flatMap(({ block, start }) =>
    block.protectedSpans.map((span) => ({ ...span, ...shiftSpan(span, start) })),
  );
  return { kind: 'paragraph', text, lead: '', language: 'th', protectedSpans };
}

/**
 * What is to be read in one go: the blocks of Markdown, each for itself; but a plain text as a
 * whole, for it breaks its lines anywhere, even inside a date.
 */
export const passagesOf = oncePer((release: PressRelease): readonly PlacedStretch[] =>
  release.format === 'text'
    ? [{ stretch: { blocks: [{ block: wholeText(release), start: 0 }] }, start: 0 }]
    : release.stretches,
);
