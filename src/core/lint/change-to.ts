import type { Span } from '../text/span.js';
import type { Fix } from './rule.js';

function changeTo(span: Span, text: string, safe: { readonly safe: boolean }): Fix {
  return {
    title: { en: `Change to “${text}”`, th: `เปลี่ยนเป็น “${text}”` },
    ...safe,
    edits: [{ span, text }],
  };
}

/** A fix that a person picks, named after what will be written. */
export function suggestChange(span: Span, text: string): Fix {
  return changeTo(span, text, { safe: false });
}

/** A fix that may be applied without a person looking, named after what will be written. */
export function safeChange(span: Span, text: string): Fix {
  return changeTo(span, text, { safe: true });
}
