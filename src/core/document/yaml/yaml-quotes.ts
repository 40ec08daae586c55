import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';

/**
 * The offset behind the quotation that begins at `start` with a straight quotation mark, or
 * `undefined` if the text ends before it does.
 */
export function endOfQuoted(text: string, start: number): number | undefined {
  return endOfOpenQuoted(text, start + 1, text.charAt(start));
}

/** The same for a quotation that began before `from`. */
export function endOfOpenQuoted(text: string, from: number, quote: string): number | undefined {
  for (let offset = from; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    if (unit === '\\' && quote === '"') offset += 1;
    else if (unit === quote) {
      if (quote === '"' || text.charAt(offset + 1) !== "'") return offset + 1;
      offset += 1;
    }
  }
  return undefined;
}

/**
 * Edits that put quotation marks around a text as it stands, and escape what is special inside.
 * Without a need to escape they only insert two characters.
 */
export function quoteEdits(source: string, span: Span): readonly TextEdit[] {
  const text = source.slice(span.start, span.end);
  const quote = /["\\]/.test(text) ? "'" : '"';
  const escapes = quote === "'" ? insertEach(text, span.start, /'/g, "'") : [];
  return [insertAt(span.start, quote), ...escapes, insertAt(span.end, quote)];
}

/** The text in quotation marks; single ones if it has double ones or backslashes itself. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function insertEach(text: string, offset: number, pattern: RegExp, inserted: string): TextEdit[] {
  return Array.from(text.matchAll(pattern), ({ index }) => insertAt(offset + index, inserted));
}

function insertAt(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
