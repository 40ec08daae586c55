import { isProtected } from '../document/press-release.js';
import type { Span } from '../text/span.js';
import { findLostSaraAm, type LostSaraAm } from '../thai/lost-sara-am.js';
import { perBlock } from './per-block.js';
import { visibleTextOf } from './visible-text-of.js';

/** A place of a block that looks like a word whose sara am was lost. */
export interface LostSaraAmPlace extends LostSaraAm {
  readonly span: Span;
}

/** The places of a block that look like words whose sara am was lost, protected ones apart. */
export const lostSaraAmIn = perBlock((block): readonly LostSaraAmPlace[] => {
  const visible = visibleTextOf(block);
  return Array.from(findLostSaraAm(visible.text)).flatMap(({ span: seen, entry }) => {
    const span = visible.toSource(seen);
    return isProtected(block, span) ? [] : [{ ...entry, span }];
  });
});
