import { applyEdits, type TextEdit } from './edit.js';
import { shiftSpan, spanText } from './span.js';

/** One edit that does what all of them do, or none if there are none. They must be in order. */
export function joinEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  const shifted = edits.map((edit) => ({ ...edit, span: shiftSpan(edit.span, -span.start) }));
  return [{ span, text: applyEdits(spanText(text, span), shifted) }];
}
