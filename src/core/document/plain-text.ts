import type { Leaf } from './leaf.js';

/**
 * The lines of a plain text, which the government's website writes one paragraph each. Empty lines
 * and white space around a line are left out.
 */
export function splitLines(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + line.indexOf(trimmed);
    leaves.push({
      kind: 'paragraph',
      span: { start, end: start + trimmed.length },
      level: 0,
      protectedSpans: [],
    });
  }
  return leaves;
}
