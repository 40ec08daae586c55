import { oncePer } from '../once-per.js';
import { mergeSpans, overlapsAny, type Span } from '../text/span.js';
import { WildcardPattern } from '../text/wildcard.js';
import type { Block } from './block.js';
import { type PressRelease, withStretches } from './press-release.js';
import type { Stretch } from './stretch.js';

/**
 * The places that a project protects in its releases: names and codes as `protect:` of its config
 * lists them, each plain text in which `*` stands for the rest of a word (`รุ่น TH-*`).
 */
export class ProjectProtection {
  readonly #patterns: readonly WildcardPattern[];
  readonly #protectStretch = oncePer(({ blocks }: Stretch): Stretch => ({
    blocks: blocks.map(({ block, start }) => ({ block: this.#protectBlock(block), start })),
  }));
  readonly #protectBlock = oncePer((block: Block): Block => {
    const places = this.#patterns.flatMap((pattern) => pattern.findIn(block.text));
    return places.length === 0 ? block : addPlaces(block, mergeSpans(places));
  });

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => new WildcardPattern(pattern));
  }

  /** The same release with these places protected, too; the same stretch always gives the same one. */
  protect(release: PressRelease): PressRelease {
    if (this.#patterns.length === 0) return release;
    const stretches = release.stretches.map(({ stretch, start }) => ({
      stretch: this.#protectStretch(stretch),
      start,
    }));
    return withStretches(release, stretches);
  }
}

/** Places that overlap what was protected before take it in. */
function addPlaces(block: Block, places: readonly Span[]): Block {
  const isOverlapped = (span: Span): boolean => overlapsAny(places, span);
  const apart = block.protectedSpans.filter((span) => !isOverlapped(span));
  const added = mergeSpans([...places, ...block.protectedSpans.filter(isOverlapped)]);
  const protectedSpans = [
    ...apart,
    ...added.map((span) => ({ ...span, reason: 'project' as const })),
  ];
  return { ...block, protectedSpans: protectedSpans.sort((a, b) => a.start - b.start) };
}
