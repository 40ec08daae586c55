import type * as vscode from 'vscode';

import { updatePressRelease } from '../core/document/press-release.js';
import type { ReportedFinding } from '../core/lint/report.js';
import { type ChooseFix, type FindIn, fixEdits } from '../core/lint/safe-fixes.js';
import { toChange } from '../core/text/change.js';
import type { TextEdit } from '../core/text/edit.js';
import type { DocumentCache } from './document-cache.js';
import type { Linting } from './linting.js';

/** Mends many findings of a document at once. */
export class Fixing {
  readonly #documents: DocumentCache;
  readonly #linting: Linting;

  constructor(documents: DocumentCache, linting: Linting) {
    this.#documents = documents;
    this.#linting = linting;
  }

  /** The edits that apply the chosen fixes until none is left. */
  async edits(
    document: vscode.TextDocument,
    choose: ChooseFix<ReportedFinding>,
  ): Promise<TextEdit[]> {
    if (!this.#documents.isRelease(document)) return [];
    await this.#linting.prepare(document.uri);
    return fixEdits(document.getText(), this.#finder(document), choose);
  }

  /** Finds what is wrong in the texts that fixes make, each read from the one before it. */
  #finder(document: vscode.TextDocument): FindIn<ReportedFinding> {
    let release = this.#documents.get(document);
    return (text, edits) => {
      if (edits.length > 0) release = updatePressRelease(release, text, edits.map(toChange));
      return this.#linting.lint(document, release);
    };
  }
}
