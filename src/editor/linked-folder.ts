import * as vscode from 'vscode';

interface LinkedFile {
  readonly uri: vscode.Uri;
  readonly isThere: boolean;
}

/** What VS Code says of a file that is not there, as opposed to one that cannot be asked about. */
const MISSING = new Set(['FileNotFound', 'FileNotADirectory']);

async function mayBeThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && MISSING.has(error.code));
  }
}

function isAtOrBelow(uri: vscode.Uri, upper: vscode.Uri): boolean {
  const address = uri.toString();
  return address === upper.toString() || address.startsWith(`${upper.toString()}/`);
}

/** Which of the files are there that the releases of a folder link to, by the paths from there. */
export class LinkedFolder {
  readonly #folder: vscode.Uri;
  readonly #onChange: () => void;
  readonly #files = new Map<string, LinkedFile>();

  /** `onChange` hears that an answer of `isThere` is another now. */
  constructor(folder: vscode.Uri, onChange: () => void) {
    this.#folder = folder;
    this.#onChange = onChange;
  }

  /** VS Code does not tell at once: when first asked for, a file counts as there, and is looked for. */
  isThere(path: string): boolean {
    const known = this.#files.get(path);
    if (known) return known.isThere;
    this.#files.set(path, { uri: this.#uriOf(path), isThere: true });
    void this.#look(path);
    return true;
  }

  /** Looks for files, as it is now. */
  async look(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.#look(path)));
  }

  /** Looks again for those that were asked for. */
  async lookAgain(paths: readonly string[]): Promise<void> {
    await this.look(paths.filter((path) => this.#files.has(path)));
  }

  /** A file or a folder has come or gone. */
  async lookBelow(uri: vscode.Uri): Promise<void> {
    const files = [...this.#files].filter(([, file]) => isAtOrBelow(file.uri, uri));
    await this.look(files.map(([path]) => path));
  }

  async #look(path: string): Promise<void> {
    const uri = this.#uriOf(path);
    const isThere = await mayBeThere(uri);
    const known = this.#files.get(path);
    this.#files.set(path, { uri, isThere });
    if (known && known.isThere !== isThere) this.#onChange();
  }

  #uriOf(path: string): vscode.Uri {
    return this.#files.get(path)?.uri ?? vscode.Uri.joinPath(this.#folder, path);
  }
}
