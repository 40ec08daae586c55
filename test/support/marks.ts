import type { Span } from '../../src/core/text/span.js';

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the `⟦ ⟧` marks out of a sample and says where they stood. `⟦⟧` marks a point. */
export function readMarks(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      if (start !== undefined) throw new SyntaxError(`Mark opened twice in "${marked}"`);
      start = text.length;
    } else if (piece === '⟧') {
      if (start === undefined) throw new SyntaxError(`Mark closed but not opened in "${marked}"`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else {
      text += piece;
    }
  }
  if (start !== undefined) throw new SyntaxError(`Mark opened but not closed in "${marked}"`);
  return { text, spans };
}

/** The reverse of `readMarks`: puts the spans, which must not overlap, back into the text. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  let marked = '';
  let offset = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    marked += `${text.slice(offset, start)}⟦${text.slice(start, end)}⟧`;
    offset = end;
  }
  return marked + text.slice(offset);
}
