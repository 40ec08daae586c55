import { findDates } from '../dates/find-dates.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { shiftSpan } from '../text/span.js';

/** Dates lend each other month and year over no greater distance, and history is told within it. */
const REACH = 200;

/**
 * Those of the edits, which rewrite dates and are in order, after which every date around means
 * what it meant. The 12 of “12 และ 13 ตุลาคม” has its month from the 13th: that may become no
 * English date alone, but both may together.
 */
export function harmlessEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  return clusters(edits).flatMap((cluster) => {
    if (keepsDates(text, cluster)) return cluster;
    const kept: TextEdit[] = [];
    for (const edit of cluster) {
      if (keepsDates(text, [...kept, edit])) kept.push(edit);
    }
    return kept;
  });
}

/** Edits within reach of one another. */
function clusters(edits: readonly TextEdit[]): TextEdit[][] {
  const found: TextEdit[][] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    const end = last?.at(-1)?.span.end ?? -Infinity;
    if (last && edit.span.start - end <= REACH) last.push(edit);
    else found.push([edit]);
  }
  return found;
}

function keepsDates(text: string, edits: readonly TextEdit[]): boolean {
  const start = Math.max(0, (edits[0]?.span.start ?? 0) - REACH);
  const before = text.slice(start, (edits.at(-1)?.span.end ?? 0) + REACH);
  const shifted = edits.map((edit) => ({ ...edit, span: shiftSpan(edit.span, -start) }));
  const after = applyEdits(before, shifted);
  return valuesIn(before) === valuesIn(after);
}

function valuesIn(text: string): string {
  return findDates(text)
    .map(({ value }) => String(value))
    .join(' ');
}
