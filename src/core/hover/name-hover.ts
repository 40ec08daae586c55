import type { PressRelease } from '../document/press-release.js';
import { isProtected } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import { bothNames, describeName } from '../names/describe-name.js';
import { type FoundName, namesAt } from '../names/find-names.js';
import { shiftSpan, type Span } from '../text/span.js';
import type { Segmenter } from '../thai/segmenter.js';

/** What to show for a name of the glossary, and the name's place in the file. */
export interface NameHover {
  readonly span: Span;
  readonly markdown: Localized;
}

/** What the glossary says of the name at `offset`. */
export function nameHover(
  { blocks }: PressRelease,
  offset: number,
  segment: Segmenter,
): NameHover | undefined {
  const placed = blocks.findLast(({ start }) => start <= offset);
  if (!placed) return undefined;
  const { block, start } = placed;
  const [found] = namesAt(block.text, offset - start, segment);
  if (!found || isProtected(block, found.span)) return undefined;
  return { span: shiftSpan(found.span, start), markdown: markdownFor(found) };
}

/** An abbreviation that several share is not explained, but told apart. */
function markdownFor({ entries }: FoundName): Localized {
  const [only, ...others] = entries;
  if (only && others.length === 0) return describeName(only);
  const list = entries.map((entry) => `- ${bothNames(entry)}`).join('\n');
  return { en: `One of these:\n${list}`, th: `อาจหมายถึง\n${list}` };
}
