import { findNode } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import type { Localized } from '../l10n/locale.js';
import { type Span, touchesOffset } from '../text/span.js';
import { describeDate } from './date-hover.js';
import { numberHover } from './number-hover.js';

export interface Hover {
  readonly span: Span;
  readonly markdown: Localized;
}

function countriesOf({ frontmatter }: PressRelease): string[] {
  const node = findNode(frontmatter?.root, ['countries']);
  return node?.kind === 'list'
    ? node.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []))
    : [];
}

/**
 * What to show for the character at `offset`, or `undefined` where there is nothing to say.
 *
 * @param today the reader's local day, `2019-12-12`
 */
export function hoverAt(release: PressRelease, offset: number, today: string): Hover | undefined {
  const date = datesIn(release).find(({ span }) => touchesOffset(span, offset));
  if (!date) return numberHover(release, offset);
  const markdown = describeDate(date, { today, countries: countriesOf(release) });
  return markdown.en === '' ? undefined : { span: date.span, markdown };
}
