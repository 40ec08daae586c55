import type { Frontmatter } from '../document/frontmatter.js';
import { findNode, type FrontmatterPath } from '../document/frontmatter-tree.js';
import type { Span } from '../text/span.js';
import { type IsoMoment, parseIsoMoment } from './iso-moment.js';
import { FIRST_BUDDHIST_YEAR } from './iso-years.js';

/** A date of the frontmatter that can be compared with others, and where it stands. */
export interface PlacedMoment {
  readonly moment: IsoMoment;
  readonly span: Span;
  /** As it is written. */
  readonly text: string;
}

/** Nothing for a date that is missing or wrong in itself; other rules say so. */
export function momentAt({ root }: Frontmatter, path: FrontmatterPath): PlacedMoment | undefined {
  const node = findNode(root, path);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const moment = parseIsoMoment(node.value);
  if (!moment || FIRST_BUDDHIST_YEAR <= moment.day.year) return undefined;
  return { moment, span: node.span, text: node.value };
}
