import type { Frontmatter } from '../document/frontmatter.js';
import { type Keepable, oncePer } from '../once-per.js';

/**
 * Takes a fact once per frontmatter: a keystroke in the body leaves the frontmatter as it is, and
 * what was found in it stays true.
 *
 * @param take gets the whole file too; what it reads there must stand in the frontmatter
 */
export function perFrontmatter<Fact extends Keepable>(
  take: (frontmatter: Frontmatter, text: string) => Fact,
): (frontmatter: Frontmatter, text: string) => Fact {
  return oncePer(take);
}
