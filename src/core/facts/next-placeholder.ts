import type { PressRelease } from '../document/press-release.js';
import type { Span } from '../text/span.js';
import { placeholdersOf } from './placeholders-of.js';

/** The place to fill in that follows what is selected; behind the last one comes the first. */
export function nextPlaceholder(release: PressRelease, selected: Span): Span | undefined {
  const places = placeholdersOf(release);
  const next = places.find(({ span }) => selected.end < span.end) ?? places[0];
  return next?.span;
}

/** The place to fill in before what is selected; before the first one comes the last. */
export function previousPlaceholder(release: PressRelease, selected: Span): Span | undefined {
  const places = placeholdersOf(release);
  const previous = places.findLast(({ span }) => span.start < selected.start) ?? places.at(-1);
  return previous?.span;
}
