import type { Frontmatter } from '../document/frontmatter.js';

/**
 * Takes a fact once per frontmatter: a keystroke in the body leaves the frontmatter as it is, and
 * what was found in it stays true.
 *
 * @param take gets the whole file too; what it reads there must stand in the frontmatter
 */
export function perFrontmatter<Fact>(
  take: (frontmatter: Frontmatter, text: string) => Fact,
): (frontmatter: Frontmatter, text: string) => Fact {
  const known = new WeakMap<Frontmatter, { readonly fact: Fact }>();
  return (frontmatter, text) => {
    const found = known.get(frontmatter);
    if (found) return found.fact;
    const fact = take(frontmatter, text);
    known.set(frontmatter, { fact });
    return fact;
  };
}
