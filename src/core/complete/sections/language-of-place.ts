import { findNode, findText } from '../../document/frontmatter-tree.js';
import type { Language } from '../../document/language.js';
import type { PressRelease } from '../../document/press-release.js';
import { touchesOffset } from '../../text/span.js';

/**
 * The language in which a paragraph is to go on that begins at the offset, whatever letters its
 * first word has: that of the part, of the paragraph before, or the first of the release.
 */
export function languageOfParagraph(release: PressRelease, offset: number): Language {
  const part = release.parts.findLast(({ span }) => touchesOffset(span, offset));
  if (part) return part.language;
  const before = release.blocks.findLast(
    ({ start }) => release.body.start <= start && start < offset,
  );
  return before?.block.language ?? firstLanguageOf(release);
}

function firstLanguageOf({ frontmatter }: PressRelease): Language {
  const root = frontmatter?.root;
  const first = findText(root, ['languages', 0]);
  if (first !== undefined) return first === 'en' ? 'en' : 'th';
  const title = findNode(root, ['title']);
  const [entry] = title?.kind === 'map' ? title.entries : [];
  return entry?.key === 'en' ? 'en' : 'th';
}
