import type { TextEdit } from '../text/edit.js';
import { lineEnd, lineStart, nextLine } from '../text/line-bounds.js';
import type { SuppressedRule, Suppression } from './suppression.js';

/** Takes the comment out, with its line if it is alone there, else with the space before it. */
export function removeComment(text: string, { span }: Suppression): TextEdit {
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  const before = text.slice(start, span.start);
  if (before.trim() === '' && text.slice(span.end, end).trim() === '') {
    return { span: { start, end: nextLine(text, end) }, text: '' };
  }
  const space = before.length - before.trimEnd().length;
  return { span: { start: span.start - space, end: span.end }, text: '' };
}

/** Takes one rule out of a comment that names several. */
export function removeRule(text: string, { span }: SuppressedRule): TextEdit {
  const behind = /^[\s,]*/u.exec(text.slice(span.end))?.[0].length ?? 0;
  return { span: { start: span.start, end: span.end + behind }, text: '' };
}
