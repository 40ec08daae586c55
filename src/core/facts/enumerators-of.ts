import type { PlacedBlock } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { type Enumerator, findEnumerators } from '../numerals/enumerators.js';
import { overlapsAny, shiftSpan } from '../text/span.js';

/** How far before its text a Markdown list may have the number of the item. */
const LONGEST_INDENT = 40;

/** Where the line of the block's first character starts: in Markdown its number stands before it. */
function lineStart(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - LONGEST_INDENT), offset);
  return offset - before.length + before.lastIndexOf('\n') + 1;
}

function enumeratorsIn(release: PressRelease, { block, start }: PlacedBlock): Enumerator[] {
  const from = lineStart(release.text, start);
  return findEnumerators(release.text.slice(from, start + block.text.length))
    .filter(({ span }) => !overlapsAny(block.protectedSpans, shiftSpan(span, from - start)))
    .map((item) => ({
      ...item,
      span: shiftSpan(item.span, from),
      number: shiftSpan(item.number, from),
    }));
}

/** What numbers the items of the body's lists, in order. */
export function enumeratorsOf(release: PressRelease): Enumerator[] {
  return release.blocks
    .filter(({ block: { kind } }) => kind === 'heading' || kind === 'paragraph')
    .flatMap((placed) => enumeratorsIn(release, placed));
}
