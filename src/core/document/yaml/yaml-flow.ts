import { endOfQuoted } from './yaml-quotes.js';

/** How far a text in brackets or braces goes. */
export interface FlowReading {
  /** What would close what is still open, the innermost first: `]}`. */
  readonly missing: string;
  /** The offset behind the last closing bracket, or the end of the text. */
  readonly end: number;
}

/**
 * Follows brackets and braces, but not those in quotation marks, until the last one closes.
 *
 * @param missing what was left open by the text before
 */
export function followFlow(text: string, missing = ''): FlowReading {
  let open = missing;
  let mayQuote = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    if (unit === '[') open = `]${open}`;
    else if (unit === '{') open = `}${open}`;
    else if (unit === ']' || unit === '}') open = open.slice(1);
    else if (mayQuote && (unit === '"' || unit === "'")) {
      offset = (endOfQuoted(text, offset) ?? text.length) - 1;
    }
    if (open === '') return { missing: '', end: offset + 1 };
    // An apostrophe inside a word opens no quotation.
    if (unit !== ' ' && unit !== '\t') mayQuote = /[[{,:]/.test(unit);
  }
  return { missing: open, end: text.length };
}
