import type { TextEdit } from './edit.js';
import { spanText } from './span.js';

const LOW_SURROGATE = /^[\udc00-\udfff]/;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * The same edits without what they leave as it is, so that cursors and marks nearby stay where they
 * are. Surrogate pairs are not parted.
 */
export function minimalEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap((edit) => {
    const before = spanText(text, edit.span);
    return before === edit.text ? [] : [trim(before, edit)];
  });
}

function trim(before: string, { span, text }: TextEdit): TextEdit {
  const head = commonHead(before, text);
  const tail = commonTail(before.slice(head), text.slice(head));
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  };
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return HIGH_SURROGATE.test(a.slice(0, length)) ? length - 1 : length;
}

function commonTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return LOW_SURROGATE.test(a.slice(a.length - length)) ? length - 1 : length;
}
