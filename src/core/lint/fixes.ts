import type { Localized } from '../l10n/locale.js';
import type { Span } from '../text/span.js';
import type { Fix } from './rule.js';

/** How a fix that puts this text in place is called. */
function titleOf(text: string): Localized {
  if (text === '') return { en: 'Delete it', th: 'ลบออก' };
  return { en: `Change to “${text}”`, th: `เปลี่ยนเป็น “${text}”` };
}

/** A fix that may be applied without a person looking. */
export function safeChange(span: Span, text: string): Fix {
  return { title: titleOf(text), safe: true, edits: [{ span, text }] };
}

/** A fix that a person picks. */
export function suggestedChange(span: Span, text: string): Fix {
  return { title: titleOf(text), safe: false, edits: [{ span, text }] };
}
