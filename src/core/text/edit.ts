import type { Span } from './span.js';

/** Put `text` where `span` was. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after the edits, all of which refer to the text before them.
 *
 * @throws {RangeError} if two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let offset = 0;
  for (const { span, text: replacement } of ordered) {
    if (span.start < offset || text.length < span.end || span.end < span.start) {
      throw new RangeError(`Cannot apply edit at ${span.start}-${span.end}: it overlaps another`);
    }
    pieces.push(text.slice(offset, span.start), replacement);
    offset = span.end;
  }
  pieces.push(text.slice(offset));
  return pieces.join('');
}
