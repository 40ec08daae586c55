import type { PressRelease } from '../document/press-release.js';
import { spanText, touchesOffset } from '../text/span.js';
import { type Headline, headlinesOf } from './headlines-of.js';

/** Half of the government's headlines are no longer. */
export const MEDIAN_LENGTH = 105;

/** The title or the first-level heading in which one writes at `offset`. */
export function headlineAt(release: PressRelease, offset: number): Headline | undefined {
  const headline = headlinesOf(release).find(({ span }) =>
    touchesOffset({ start: span.start, end: endOfBlanks(release.text, span.end) }, offset),
  );
  return headline && !isSubheading(release, headline) ? headline : undefined;
}

/** Whoever types a space is not yet done with the headline, of which it is no part. */
function endOfBlanks(text: string, offset: number): number {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\u00a0') end += 1;
  return end;
}

/** The website has one headline; what follows `##` is none. */
function isSubheading({ text }: PressRelease, { span }: Headline): boolean {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  return spanText(text, { start: lineStart, end: span.start }).startsWith('##');
}
