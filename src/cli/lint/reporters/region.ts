import { LineIndex } from '../../../core/text/lines.js';
import type { Span } from '../../../core/text/span.js';

/** A span in lines and columns, from 1; the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Answers where the spans of one text stand. */
export function regionsOf(text: string): (span: Span) => Region {
  const lines = new LineIndex(text);
  return ({ start, end }) => {
    const last = lines.at(end);
    return { ...lines.at(start), endLine: last.line, endColumn: last.column };
  };
}
