import type { TextEdit } from './edit.js';

/** A stretch of the old text was replaced; both lengths count UTF-16 code units. */
export interface TextChange {
  /** Offset in the old text. */
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

export function toChange({ span, text }: TextEdit): TextChange {
  return { start: span.start, removed: span.end - span.start, inserted: text.length };
}
