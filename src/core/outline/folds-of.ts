import type { PressRelease } from '../document/press-release.js';
import type { Span } from '../text/span.js';
import type { OutlineItem } from './outline-item.js';
import { outlineOf } from './outline-of.js';

/** What can be folded away: what the outline shows and comments mark, if longer than a line. */
export function foldsOf(release: PressRelease): Span[] {
  const spans = [...spansOf(outlineOf(release)), ...regionsIn(release)];
  return spans.filter(({ start, end }) => /[\r\n]/u.test(release.text.slice(start, end).trimEnd()));
}

function spansOf(items: readonly OutlineItem[]): Span[] {
  return items.flatMap(({ span, children }) => [span, ...spansOf(children)]);
}

const REGION = /^[ \t]*<!--[ \t]*#?(?<end>end)?region\b.*$/gmu;

/** From `<!-- #region -->` to `<!-- #endregion -->`. */
function regionsIn({ text }: PressRelease): Span[] {
  const starts: number[] = [];
  return Array.from(text.matchAll(REGION)).flatMap(({ 0: line, index, groups }) => {
    if (groups?.['end'] === undefined) {
      starts.push(index);
      return [];
    }
    const start = starts.pop();
    return start === undefined ? [] : [{ start, end: index + line.length }];
  });
}
