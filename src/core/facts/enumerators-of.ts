import type { Block } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { type Enumerator, findEnumerators } from '../numerals/enumerators.js';
import { overlapsAny, shiftSpan } from '../text/span.js';
import { perBlock } from './per-block.js';
import { foundPerStretchBy, placingBy } from './per-stretch.js';

function shiftEnumerator(item: Enumerator, by: number): Enumerator {
  return { ...item, span: shiftSpan(item.span, by), number: shiftSpan(item.number, by) };
}

/** The number of a Markdown list stands before the block, and counts from below 0. */
const enumeratorsInBlock = perBlock(
  ({ kind, text, lead, protectedSpans }: Block): readonly Enumerator[] =>
    kind === 'heading' || kind === 'paragraph'
      ? findEnumerators(lead + text)
          .map((item) => shiftEnumerator(item, -lead.length))
          .filter(({ span }) => !overlapsAny(protectedSpans, span))
      : [],
);

const enumeratorsIn = foundPerStretchBy(shiftEnumerator, enumeratorsInBlock);

const enumeratorsAt = placingBy(shiftEnumerator, enumeratorsIn);

/** What numbers the items of the body's lists, in order. */
export function enumeratorsOf({ stretches }: PressRelease): Enumerator[] {
  return stretches.flatMap(enumeratorsAt);
}
