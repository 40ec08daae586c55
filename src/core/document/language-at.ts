import { type Span, touchesOffset } from '../text/span.js';
import type { PlacedBlock } from './block.js';
import { type Language, languageByScript } from './language.js';
import type { PressRelease } from './press-release.js';

/** The nearest words tell the language of a sentence among names in the other. */
const NEAREST = 16;

/**
 * The language in which one writes at `span`: that of the part or the field of the frontmatter,
 * else of the nearest words, else of the block; on an empty line that of the block before.
 * `undefined` in the frontmatter outside its texts.
 *
 * @param own the language of what stands at `span`, which counts if it is that of the block
 */
export function languageAt(
  release: PressRelease,
  span: Span,
  own?: Language,
): Language | undefined {
  const { blocks, parts, body } = release;
  const before = blocks.findLast(({ start }) => start <= span.start);
  const isInside = before && span.start <= before.start + before.block.text.length;
  if (isInside && before.block.kind === 'field') return before.block.language;
  if (!isInside && span.start < body.start) return undefined;
  const part = parts.findLast((one) => touchesOffset(one.span, span.start));
  if (part) return part.language;
  const ofBlock = before?.block.language ?? 'th';
  if (!isInside || own === ofBlock) return ofBlock;
  return languageByScript(wordsAround(release.text, before, span)) ?? ofBlock;
}

function wordsAround(text: string, { block, start }: PlacedBlock, span: Span): string {
  const from = Math.max(start, span.start - NEAREST);
  const to = Math.min(start + block.text.length, span.end + NEAREST);
  return text.slice(from, span.start) + text.slice(span.end, to);
}
