import type { PressRelease } from '../document/press-release.js';
import type { Span } from '../text/span.js';
import { perBlock } from './per-block.js';

/** A line of the body's headings and paragraphs, without white space around it. */
export interface ReleaseLine {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  readonly span: Span;
}

const linesInBlock = perBlock(({ kind, text }): readonly ReleaseLine[] => {
  if (kind !== 'heading' && kind !== 'paragraph') return [];
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    const start = index + line.indexOf(trimmed);
    return [{ kind, text: trimmed, span: { start, end: start + trimmed.length } }];
  });
});

/** The lines of the body in order; text pasted from the website has a paragraph in each. */
export function linesOf(release: PressRelease): ReleaseLine[] {
  return release.blocks.flatMap(({ block, start }) =>
    linesInBlock(block).map((line) => ({
      ...line,
      span: { start: line.span.start + start, end: line.span.end + start },
    })),
  );
}
