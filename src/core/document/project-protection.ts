import { mergeSpans, overlapsAny, type Span } from '../text/span.js';
import { WildcardPattern } from '../text/wildcard.js';
import type { Block } from './block.js';
import type { PressRelease } from './press-release.js';

/**
 * The places that a project protects in its releases: names and codes as `protect:` of its config
 * lists them, each plain text in which `*` stands for the rest of a word (`รุ่น TH-*`).
 */
export class ProjectProtection {
  readonly #patterns: readonly WildcardPattern[];
  readonly #known = new WeakMap<Block, Block>();

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => new WildcardPattern(pattern));
  }

  /** The same release with these places protected, too; the same block always gives the same one. */
  protect(release: PressRelease): PressRelease {
    if (this.#patterns.length === 0) return release;
    const blocks = release.blocks.map((placed) => ({
      ...placed,
      block: this.#protectBlock(placed.block),
    }));
    return { ...release, blocks };
  }

  #protectBlock(block: Block): Block {
    const known = this.#known.get(block);
    if (known) return known;
    const places = this.#patterns.flatMap((pattern) => pattern.findIn(block.text));
    const result = places.length === 0 ? block : addPlaces(block, mergeSpans(places));
    this.#known.set(block, result);
    return result;
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
