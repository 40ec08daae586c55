import * as vscode from 'vscode';

import { findText } from '../core/document/frontmatter-tree.js';
import { parsePressRelease, type PressRelease } from '../core/document/press-release.js';

/** Documents that may be releases; `isRelease` decides for Markdown. */
export const RELEASE_SELECTOR: vscode.DocumentSelector = [
  { language: 'press-release' },
  { language: 'markdown' },
];

interface Parsed {
  readonly version: number;
  readonly release: PressRelease;
}

/** Keeps one parse for each version of an open document. */
export class DocumentCache {
  readonly #parsed = new WeakMap<vscode.TextDocument, Parsed>();

  get(document: vscode.TextDocument): PressRelease {
    const known = this.#parsed.get(document);
    if (known?.version === document.version) return known.release;
    const release = parsePressRelease(document.getText());
    this.#parsed.set(document, { version: document.version, release });
    return release;
  }

  /** Plain Markdown is a release if its frontmatter says `type: press-release`. */
  isRelease(document: vscode.TextDocument): boolean {
    if (document.languageId === 'press-release') return true;
    return (
      document.languageId === 'markdown' &&
      findText(this.get(document).frontmatter?.root, ['type']) === 'press-release'
    );
  }
}
