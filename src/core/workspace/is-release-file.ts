import { parseFrontmatter } from '../document/frontmatter.js';
import { findText } from '../document/frontmatter-tree.js';

const CERTAIN = /\.press\.md$/iu;

/** Whether a Markdown file is a release: by its name, or because its frontmatter says so. */
export function isReleaseFile(path: string, text: string): boolean {
  return CERTAIN.test(path) || findText(parseFrontmatter(text)?.root, ['type']) === 'press-release';
}
