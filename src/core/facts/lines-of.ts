import type { PressRelease } from '../document/press-release.js';
import { asSeen } from '../text/normalise.js';
import type { Span } from '../text/span.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, placing, shiftFound } from './per-stretch.js';

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

/** The lines of a stretch; their spans count from its start. */
export const linesIn = foundPerStretch(linesInBlock);

/** The same at their places in the file. */
const linesAt = placing(linesIn);

/** The first lines of the body, so many at most. */
export function firstLines({ stretches }: PressRelease, count: number): readonly ReleaseLine[] {
  const lines: ReleaseLine[] = [];
  for (const placed of stretches) {
    if (count <= lines.length) break;
    lines.push(...linesAt(placed).slice(0, count - lines.length));
  }
  return lines;
}

/** The first line of which this is true. */
export function findLine(
  { stretches }: PressRelease,
  isIt: (line: ReleaseLine) => boolean,
): ReleaseLine | undefined {
  for (const { stretch, start } of stretches) {
    const line = linesIn(stretch).find(isIt);
    if (line) return shiftFound(line, start);
  }
  return undefined;
}
