import * as vscode from 'vscode';

import type { PressRelease } from '../core/document/press-release.js';
import { fileLinksOf } from '../core/facts/file-links-of.js';
import type { FileTest } from '../core/lint/rule.js';
import type { DocumentCache } from './document-cache.js';
import { LinkedFolder } from './linked-folder.js';

/** Not one that has yet to be saved, nor an old version, as Git shows it. */
function isOwnFile({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function pathsOf(release: PressRelease): string[] {
  return [...new Set(fileLinksOf(release).map(({ path }) => path))];
}

/** Knows which of the files are there that releases link to, and follows what becomes of them. */
export class LinkedFiles implements vscode.Disposable {
  readonly #documents: DocumentCache;
  readonly #changed = new vscode.EventEmitter<void>();
  /** A file is gone, or there again. */
  readonly onDidChange = this.#changed.event;
  readonly #folders = new Map<string, LinkedFolder>();
  readonly #disposable: vscode.Disposable;

  constructor(documents: DocumentCache) {
    this.#documents = documents;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    const lookBelow = (uri: vscode.Uri) => {
      for (const folder of this.#folders.values()) void folder.lookBelow(uri);
    };
    const lookAgain = () => {
      this.#lookAgain();
    };
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(lookBelow),
      watcher.onDidDelete(lookBelow),
      // A folder outside the workspace is not watched.
      vscode.window.onDidChangeVisibleTextEditors(lookAgain),
      vscode.window.onDidChangeWindowState(lookAgain),
      vscode.workspace.onDidSaveTextDocument(lookAgain),
    );
  }

  /** What rules may ask about the links of a release; nothing if it is no file of its own. */
  testFor(release: vscode.Uri): FileTest | undefined {
    const folder = this.#folderOf(release);
    return folder && ((path) => folder.isThere(path));
  }

  /** Looks for everything that a release links to, as it is now. */
  async lookFor(uri: vscode.Uri, release: PressRelease): Promise<void> {
    await this.#folderOf(uri)?.look(pathsOf(release));
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #lookAgain(): void {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const document of shown) {
      if (!this.#documents.isRelease(document)) continue;
      void this.#folderOf(document.uri)?.lookAgain(pathsOf(this.#documents.get(document)));
    }
  }

  #folderOf(release: vscode.Uri): LinkedFolder | undefined {
    if (!isOwnFile(release)) return undefined;
    const uri = vscode.Uri.joinPath(release, '..');
    const folder =
      this.#folders.get(uri.toString()) ??
      new LinkedFolder(uri, () => {
        this.#changed.fire();
      });
    this.#folders.set(uri.toString(), folder);
    return folder;
  }
}
