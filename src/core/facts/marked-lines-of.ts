import { isProtected, type PressRelease } from '../document/press-release.js';
import type { PlacedBlock } from '../document/block.js';
import type { MarkedLine } from '../text/marked-line.js';

function toLine({ block, start }: PlacedBlock): MarkedLine {
  return {
    text: block.text,
    start,
    isHidden: (offset) => isProtected(block, { start: offset, end: offset + 1 }),
  };
}

/**
 * The texts of a release within which brackets and quotation marks pair: the body, whose blocks are
 * the lines, and each text of the frontmatter for itself.
 */
export function markedLinesOf({ blocks }: PressRelease): (readonly MarkedLine[])[] {
  const fields = blocks.filter(({ block }) => block.kind === 'field');
  const body = blocks.filter(({ block }) => block.kind !== 'field');
  return [...fields.map((field) => [toLine(field)]), body.map(toLine)];
}
