import type { Span } from '../../../core/text/span.js';
import { toPrintable } from '../../printable.js';

/** A passage and what stands around it on its line, fit to be printed. */
export interface Excerpt {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** In UTF-16 code units; a Thai line of this many fits a terminal of 80 columns. */
const CONTEXT = 30;
const LONGEST_PASSAGE = 60;

const LINE_BREAK = /[\n\r]/u;

/** Whether the text may be cut at the offset: not within a surrogate pair or before a mark. */
function isBoundary(text: string, offset: number): boolean {
  const isLowSurrogate = /^[\udc00-\udfff]/.test(text.charAt(offset));
  return !isLowSurrogate && !/^\p{M}/u.test(text.slice(offset, offset + 2));
}

function before(text: string, end: number): string {
  const near = Math.max(0, end - CONTEXT);
  const context = text.slice(near, end);
  const line = context.split(LINE_BREAK).at(-1) ?? '';
  if (line.length < context.length || near === 0) return line;
  let start = near;
  while (start < end && !isBoundary(text, start)) start += 1;
  return `…${text.slice(start, end)}`;
}

function after(text: string, start: number): string {
  const far = Math.min(text.length, start + CONTEXT);
  const context = text.slice(start, far);
  const [line = ''] = context.split(LINE_BREAK, 1);
  if (line.length < context.length || far === text.length) return line;
  let end = far;
  while (start < end && !isBoundary(text, end)) end -= 1;
  return `${text.slice(start, end)}…`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_PASSAGE) return text;
  let end = LONGEST_PASSAGE;
  while (0 < end && !isBoundary(text, end)) end -= 1;
  return `${text.slice(0, end)}…`;
}

export function excerptOf(text: string, { start, end }: Span): Excerpt {
  return {
    before: toPrintable(before(text, start)),
    passage: toPrintable(shorten(text.slice(start, end))),
    after: toPrintable(after(text, end)),
  };
}
