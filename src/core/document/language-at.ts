import { touchesOffset } from '../text/span.js';
import type { Language } from './language.js';
import type { PressRelease } from './press-release.js';

/**
 * The language in which one writes at `offset`: that of the block there, on an empty line that of
 * the part around or of the block before. `undefined` in the frontmatter outside its texts.
 */
export function languageAt(release: PressRelease, offset: number): Language | undefined {
  const { blocks, parts, body } = release;
  const before = blocks.findLast(({ start }) => start <= offset);
  const end = before ? before.start + before.block.text.length : 0;
  if (before && offset <= end) return before.block.language;
  if (offset < body.start) return undefined;
  const part = parts.findLast(({ span }) => touchesOffset(span, offset));
  return part?.language ?? before?.block.language ?? 'th';
}
