import { overlapsAny, type Span } from '../text/span.js';
import type { ProtectedSpan, ProtectionReason } from './block.js';

// Every pattern starts only where its run of characters starts (the look-behinds), so a long
// run that leads to nothing is read once.

/**
 * Thai letters end an address, for releases often glue the next word to it; but behind a slash or
 * the like they are part of it: https://www.example.go.th/ข่าว.
 */
const ADDRESS_CHARACTER =
  String.raw`(?:[^\s<>()\[\]"“”‘’\u200b\u0e00-\u0e7f]` +
  String.raw`|(?<=[/=?&#_\u0e00-\u0e7f-])[\u0e00-\u0e7f])`;
const TOP_LEVEL = '(?:th|com|org|net|int|gov|edu|info|asia|io|ly|me|gg|co|eu|jp|cn|uk)';
const URL_PATTERN = new RegExp(
  String.raw`(?:https?://|(?<![A-Za-z0-9])www\.)${ADDRESS_CHARACTER}+` + // https://www.example.go.th/news
    String.raw`|(?<![A-Za-z0-9.@_-])[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.${TOP_LEVEL}(?![A-Za-z0-9_@-])(?:/${ADDRESS_CHARACTER}*)?`, // example.go.th/news
  'giu',
);
const EMAIL_PATTERN = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const HASHTAG_PATTERN = /(?<![\p{L}\p{N}&])#[\p{L}\p{M}\p{N}_]+/gu;

/** Latin letters and digits in one word: 5G, G20, COVID-19, PM2.5, A4, F-16, ISO-9001. */
const IDENTIFIER_PATTERN = new RegExp(
  '(?<![A-Za-z0-9]|[A-Za-z0-9]-)' +
    '(?:' +
    String.raw`[A-Za-z][A-Za-z-]*[-–.]?[0-9][A-Za-z0-9]*` + // G20, COVID-19, F-16
    '|' +
    String.raw`[0-9]+[A-Za-z][A-Za-z0-9]*` + // 5G, 14th
    ')' +
    String.raw`(?:[-./][A-Za-z0-9]+)*`, // PM2.5, 5G-NR
  'gu',
);

/** A footnote and its mark must go on naming one another: [^1]. */
const FOOTNOTE_PATTERN = /\[\^[^\]\s]{1,40}\]/gu;

interface Protection {
  readonly reason: ProtectionReason;
  readonly pattern: RegExp;
  /** What every match contains: looked for first, for most texts have none of it. */
  readonly needs: string;
}

const PROTECTIONS: readonly Protection[] = [
  { reason: 'email', pattern: EMAIL_PATTERN, needs: '@' },
  { reason: 'url', pattern: URL_PATTERN, needs: '.' },
  { reason: 'hashtag', pattern: HASHTAG_PATTERN, needs: '#' },
  { reason: 'attributes', pattern: FOOTNOTE_PATTERN, needs: '[^' },
  { reason: 'identifier', pattern: IDENTIFIER_PATTERN, needs: '' },
];

/** A full stop or comma after an address belongs to the sentence. */
function withoutSentenceEnd(text: string, span: Span): Span {
  let { end } = span;
  while (span.start < end && '.,;:!?…'.includes(text.charAt(end - 1))) end -= 1;
  return { start: span.start, end };
}

/**
 * The protected places of a text, in order and free of overlaps: those known from the markup and
 * those that the characters show.
 */
export function findProtectedSpans(
  text: string,
  fromMarkup: readonly ProtectedSpan[],
): readonly ProtectedSpan[] {
  let found: readonly ProtectedSpan[] = fromMarkup;
  for (const { reason, pattern, needs } of PROTECTIONS) {
    if (!text.includes(needs)) continue;
    const before = found;
    const added: ProtectedSpan[] = [];
    for (const match of text.matchAll(pattern)) {
      const whole = { start: match.index, end: match.index + match[0].length };
      const span = withoutSentenceEnd(text, whole);
      if (span.start < span.end && !overlapsAny(before, span)) added.push({ ...span, reason });
    }
    if (added.length > 0) found = [...before, ...added].sort((a, b) => a.start - b.start);
  }
  return found;
}
