import type { PressRelease } from '../document/press-release.js';
import { asSeen } from '../text/normalise.js';
import { shiftSpan, type Span } from '../text/span.js';
import { perBlock } from './per-block.js';

/** A line of the body's headings and paragraphs, without white space around it. */
export interface ReleaseLine {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** The text as a reader sees it, for comparing lines. */
  readonly seen: string;
  readonly span: Span;
}

const linesInBlock = perBlock(({ kind, text }): readonly ReleaseLine[] => {
  if (kind !== 'heading' && kind !== 'paragraph') return [];
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    const start = index + line.indexOf(trimmed);
    const span = { start, end: start + trimmed.length };
    return [{ kind, text: trimmed, seen: asSeen(trimmed), span }];
  });
});

const known = new WeakMap<PressRelease, readonly ReleaseLine[]>();

/** The lines of the body in order; text pasted from the website has a paragraph in each. */
export function linesOf(release: PressRelease): readonly ReleaseLine[] {
  const found = known.get(release);
  if (found) return found;
  const lines = release.blocks.flatMap(({ block, start }) =>
    linesInBlock(block).map((line) => ({ ...line, span: shiftSpan(line.span, start) })),
  );
  known.set(release, lines);
  return lines;
}
