import type { TextEdit } from '../../text/edit.js';

interface Stretch {
  /** Where the replacement begins in the text after the edits. */
  readonly start: number;
  readonly length: number;
  readonly original: number;
  readonly originalLength: number;
}

/** Turns offsets of a text after `edits` into those of the text before them. */
export function originalOffsets(edits: readonly TextEdit[]): (offset: number) => number {
  const stretches = toStretches(edits);
  return (offset) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = stretches[low - 1];
    if (!before) return offset;
    const into = offset - before.start;
    return into < before.length
      ? before.original + Math.min(into, before.originalLength)
      : before.original + before.originalLength + into - before.length;
  };
}

function toStretches(edits: readonly TextEdit[]): Stretch[] {
  let growth = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text }) => {
      const originalLength = span.end - span.start;
      const start = span.start + growth;
      growth += text.length - originalLength;
      return { start, length: text.length, original: span.start, originalLength };
    });
}
