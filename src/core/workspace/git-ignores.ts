import ignore, { type Ignore } from 'ignore';

interface IgnoreFile {
  /** Path of its folder with `/` behind each name; empty for the root. */
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What the .gitignore files of a folder and those above it leave out. */
export class GitIgnores {
  /** The nearest first. */
  readonly #files: readonly IgnoreFile[];

  constructor(files: readonly IgnoreFile[] = []) {
    this.#files = files;
  }

  /** The same with the .gitignore of a folder below. */
  with(folder: string, text: string): GitIgnores {
    return new GitIgnores([{ folder, patterns: ignore().add(text) }, ...this.#files]);
  }

  /** @param path from the root; that of a folder ends in `/` */
  ignores(path: string): boolean {
    for (const { folder, patterns } of this.#files) {
      const { ignored, unignored } = patterns.test(path.slice(folder.length));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
