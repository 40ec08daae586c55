import { createLeaf } from './leaf.js';
import type { PlacedPiece } from './markdown.js';

/**
 * The lines of a plain text, which the government's website writes one paragraph each. Empty lines
 * and white space around a line are left out.
 */
export function splitLines(text: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const leaf = createLeaf({ kind: 'paragraph', text: trimmed, level: 0 });
    const start = index + line.indexOf(trimmed);
    pieces.push({ piece: { leaves: [{ leaf, start: 0, lead: '' }], code: [] }, start });
  }
  return pieces;
}
