import picomatch from 'picomatch';

import { GitIgnores } from './git-ignores.js';

/** What stands in a folder; links to folders are left out, so that nothing goes in circles. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Reads what is below a root. Paths have `/` between names; those of folders end in it. */
export interface FolderReader {
  /** Nothing where a folder cannot be read. */
  readonly entries: (folder: string) => Promise<readonly FolderEntry[]>;
  readonly text: (path: string) => Promise<string | undefined>;
}

const MARKDOWN = /\.md$/iu;
const GIT_IGNORE = '.gitignore';
/** Never a place of releases; whoever writes one there hides it from the command line, too. */
const LEFT_OUT = /^(?:\..*|node_modules)$/u;

/**
 * The Markdown files below a folder, in alphabetical order, without those that git ignores.
 *
 * @param excluded patterns of what is left out, as in VS Code's `files.exclude`
 */
export async function* findReleaseFiles(
  reader: FolderReader,
  excluded: readonly string[],
): AsyncIterable<string> {
  const isExcluded = picomatch([...excluded], { dot: true });
  yield* walk({ reader, isExcluded }, '', new GitIgnores());
}

interface Search {
  readonly reader: FolderReader;
  readonly isExcluded: (path: string) => boolean;
}

async function* walk(search: Search, folder: string, above: GitIgnores): AsyncIterable<string> {
  const entries = await search.reader.entries(folder);
  const ignores = await ignoresOf(search.reader, folder, entries, above);
  for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder + name;
    if (LEFT_OUT.test(name) || search.isExcluded(path)) continue;
    if (kind === 'folder') {
      if (!ignores.ignores(`${path}/`)) yield* walk(search, `${path}/`, ignores);
    } else if (MARKDOWN.test(name) && !ignores.ignores(path)) {
      yield path;
    }
  }
}

async function ignoresOf(
  reader: FolderReader,
  folder: string,
  entries: readonly FolderEntry[],
  above: GitIgnores,
): Promise<GitIgnores> {
  if (!entries.some(({ name }) => name === GIT_IGNORE)) return above;
  const text = await reader.text(folder + GIT_IGNORE);
  return text === undefined ? above : above.with(folder, text);
}
