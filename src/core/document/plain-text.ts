import { createLeaf, type PlacedLeaf } from './leaf.js';

/**
 * The lines of a plain text, which the government's website writes one paragraph each. Empty lines
 * and white space around a line are left out.
 */
export function splitLines(text: string): PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    leaves.push({
      leaf: createLeaf({ kind: 'paragraph', text: trimmed, level: 0 }),
      start: index + line.indexOf(trimmed),
    });
  }
  return leaves;
}
