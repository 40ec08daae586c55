import type { Span } from '../../text/span.js';
import { followFlow } from './yaml-flow.js';
import type { YamlMistake } from './yaml-mistake.js';
import { endOfQuoted, quoteEdits } from './yaml-quotes.js';

/** What is wrong with the value of an entry or an item, which stands at `span`. */
export function findValueMistake(source: string, span: Span): YamlMistake | undefined {
  const value: Value = { source, span, text: source.slice(span.start, span.end) };
  if (/^["']/.test(value.text)) return inQuoted(value);
  if (/^[[{]/.test(value.text)) return inFlow(value);
  if (isSpecialStart(value.text)) {
    return { kind: 'special-start', span, repair: quoteEdits(source, span), isGuess: true };
  }
  return inPlain(value);
}

interface Value {
  readonly source: string;
  readonly span: Span;
  readonly text: string;
}

/** A colon that YAML takes for the end of a key, or a `#` that it takes for a comment. */
const BREAKS_PLAIN = /:(?=[ \t\r\n]|$)/;

const CURLY_QUOTE = /[“”„‟«»‘’‚‛]/;

/** The characters that a plain value cannot begin with, unless they mean what YAML has them for. */
function isSpecialStart(text: string): boolean {
  switch (text.charAt(0)) {
    case '@':
    case '`':
    case '%':
    case ',':
    case ']':
    case '}':
      return true;
    case '*':
      return !/^\*[\w-]+$/.test(text);
    case '&':
      return !/^&[\w-]+(?=\s|$)/.test(text);
    case '!':
      return !/^!{1,2}(?:[A-Za-z]|<)/.test(text);
    case '|':
    case '>':
      return !/^[|>][-+0-9]{0,2}(?:\s*\n|$)/.test(text);
    default:
      return /^[-?][ \t]/.test(text);
  }
}

function inPlain({ source, span, text }: Value): YamlMistake | undefined {
  const breaks = BREAKS_PLAIN.test(/^[&!|>]/.test(text) ? '' : text);
  if (!breaks) return undefined;
  if (CURLY_QUOTE.test(text.charAt(0)) && CURLY_QUOTE.test(text.slice(-1))) {
    return { kind: 'curly-quotes', span, ...straightening(source, span) };
  }
  return { kind: 'colon-in-value', span, ...quoting(source, span) };
}

type Repair = Pick<YamlMistake, 'repair' | 'isGuess'>;

/** Puts the text in quotation marks; a person has to look where something inside is escaped. */
export function quoting(source: string, span: Span): Repair {
  const repair = quoteEdits(source, span);
  return 2 < repair.length ? { repair, isGuess: true } : { repair };
}

/** Puts quotation marks that suit the text in place of its first and last character. */
function straightening(source: string, { start, end }: Span): Repair {
  const edits = quoteEdits(source, { start: start + 1, end: end - 1 });
  const repair = edits.map((edit, index) => {
    if (index === 0) return { ...edit, span: { start, end: start + 1 } };
    return index === edits.length - 1 ? { ...edit, span: { start: end - 1, end } } : edit;
  });
  return 2 < repair.length ? { repair, isGuess: true } : { repair };
}

function inQuoted(value: Value): YamlMistake | undefined {
  const { source, span, text } = value;
  const end = endOfQuoted(text, 0);
  if (end === undefined) return unclosedQuote(value);
  const rest = text.slice(end);
  if (/^\s*$|^[ \t]+#/.test(rest)) return inEscapes(value, end);
  const isNested = /^[^\s.,;]/.test(rest) && text.endsWith(text.charAt(0));
  const repair = isNested ? straightening(source, span) : quoting(source, span);
  return { kind: 'text-after-quote', span, ...repair };
}

function unclosedQuote({ span, text }: Value): YamlMistake {
  const quote = text.charAt(0);
  if (1 < text.length && CURLY_QUOTE.test(text.slice(-1))) {
    const last = { start: span.end - 1, end: span.end };
    return { kind: 'curly-quotes', span, repair: [{ span: last, text: quote }] };
  }
  const after = { start: span.end, end: span.end };
  return { kind: 'unclosed-quote', span, repair: [{ span: after, text: quote }] };
}

/** `\` with what may follow it in double quotation marks. */
const ESCAPE =
  /\\(?<escaped>x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[0abtnvfe"/\\N_LP \t\r\n])?/g;

function inEscapes({ span, text }: Value, end: number): YamlMistake | undefined {
  if (!text.startsWith('"')) return undefined;
  const inner = text.slice(1, end - 1);
  const wrong = [...inner.matchAll(ESCAPE)].find(({ groups }) => groups?.['escaped'] === undefined);
  if (!wrong) return undefined;
  const start = span.start + 1 + wrong.index;
  const isWithoutQuotes = !/["']/.test(inner);
  const quotes = [span.start, span.start + end - 1].map((offset) => ({
    span: { start: offset, end: offset + 1 },
    text: "'",
  }));
  return {
    kind: 'backslash',
    span: { start, end: start + 1 },
    ...(isWithoutQuotes && { repair: quotes }),
  };
}

function inFlow({ source, span, text }: Value): YamlMistake | undefined {
  const { missing, end } = followFlow(text);
  if (missing !== '') {
    const after = { start: span.end, end: span.end };
    return { kind: 'unclosed-bracket', span, repair: [{ span: after, text: missing }] };
  }
  const rest = text.slice(end);
  if (/^\s*$|^[ \t]+#/.test(rest))
    return keyInFlow({ span, text }) ?? colonInFlow({ source, span, text });
  if (/^[\]}\s]+$/.test(rest)) {
    const extra = { start: span.start + end, end: span.end };
    return {
      kind: 'extra-bracket',
      span: extra,
      repair: [{ span: extra, text: '' }],
      isGuess: true,
    };
  }
  return { kind: 'special-start', span, repair: quoteEdits(source, span), isGuess: true };
}

/** `{th:ข่าว}`, which YAML reads as a key and no value. */
function keyInFlow({ span, text }: Pick<Value, 'span' | 'text'>): YamlMistake | undefined {
  const match = /[{,]\s*(?<key>[A-Za-z_][\w-]+):(?=[^\s/,\]}"'])/.exec(text);
  if (!match) return undefined;
  const end = span.start + match.index + match[0].length;
  const start = end - 1 - (match.groups?.['key']?.length ?? 0);
  const repair = [{ span: { start: end, end }, text: ' ' }];
  return { kind: 'no-space-after-colon', span: { start, end }, repair };
}

/** A key in braces, and its value if that is plain. */
const FLOW_ENTRY = /[{,]\s*[A-Za-z_][\w-]*:[ \t]+(?<value>[^\s,[\]{}"'&*!|>%@`#][^,[\]{}\r\n]*)/g;

/** `{th: ด่วน: ข่าว}`, in which YAML sees a key too many. */
function colonInFlow({ source, span, text }: Value): YamlMistake | undefined {
  for (const { 0: entry, index, groups } of text.matchAll(FLOW_ENTRY)) {
    const value = groups?.['value'] ?? '';
    if (!BREAKS_PLAIN.test(value)) continue;
    const start = span.start + index + entry.length - value.length;
    const place = { start, end: start + value.trimEnd().length };
    return { kind: 'colon-in-value', span: place, ...quoting(source, place) };
  }
  return undefined;
}
