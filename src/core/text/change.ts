import type { TextEdit } from './edit.js';
import type { Span } from './span.js';

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

/** What several changes touch together. */
export interface Hull {
  /** In the old text: from the first to the last change. */
  readonly old: Span;
  /** By how much the text behind it moved. */
  readonly growth: number;
}

/** `undefined` if nothing changed. */
export function hullOf(changes: readonly TextChange[]): Hull | undefined {
  if (changes.length === 0) return undefined;
  let [start, end, growth] = [Infinity, 0, 0];
  for (const change of changes) {
    start = Math.min(start, change.start);
    end = Math.max(end, change.start + change.removed);
    growth += change.inserted - change.removed;
  }
  return { old: { start, end }, growth };
}
