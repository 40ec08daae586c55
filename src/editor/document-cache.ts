import * as vscode from 'vscode';

import { findText } from '../core/document/frontmatter-tree.js';
import {
  parsePressRelease,
  type PressRelease,
  updatePressRelease,
} from '../core/document/press-release.js';

/** Documents that may be releases; `isRelease` decides for Markdown. */
export const RELEASE_SELECTOR: vscode.DocumentSelector = [
  { language: 'press-release' },
  { language: 'markdown' },
];

interface Parsed {
  readonly version: number;
  readonly release: PressRelease;
}

/** Keeps one parse for each version of an open document, made from the one before it. */
export class DocumentCache implements vscode.Disposable {
  readonly #parsed = new WeakMap<vscode.TextDocument, Parsed>();
  readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => {
    this.#update(event);
  });

  get(document: vscode.TextDocument): PressRelease {
    const known = this.#parsed.get(document);
    if (known?.version === document.version) return known.release;
    return this.#keep(document, parsePressRelease(document.getText()));
  }

  /** Plain Markdown is a release if its frontmatter says `type: press-release`. */
  isRelease(document: vscode.TextDocument): boolean {
    if (document.languageId === 'press-release') return true;
    return (
      document.languageId === 'markdown' &&
      findText(this.get(document).frontmatter?.root, ['type']) === 'press-release'
    );
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #keep(document: vscode.TextDocument, release: PressRelease): PressRelease {
    this.#parsed.set(document, { version: document.version, release });
    return release;
  }

  #update({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const before = this.#parsed.get(document);
    if (!before || before.version === document.version) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      removed: rangeLength,
      inserted: text.length,
    }));
    this.#keep(document, updatePressRelease(before.release, document.getText(), changes));
  }
}
