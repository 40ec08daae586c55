import * as vscode from 'vscode';

import { foldsOf } from '../core/outline/folds-of.js';
import type { DocumentCache } from './document-cache.js';
import { toRange } from './to-vscode.js';

/** Markdown has folding of its own. */
const SELECTOR: vscode.DocumentSelector = { language: 'press-release' };

/** Folds the frontmatter, its longer keys, sections, language parts and marked regions. */
export function registerFolding(documents: DocumentCache): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(SELECTOR, {
    provideFoldingRanges(document) {
      const text = document.getText();
      return foldsOf(documents.get(document)).map(({ start, end }) => {
        const shown = start + text.slice(start, end).trimEnd().length;
        const range = toRange(document, { start, end: shown });
        return new vscode.FoldingRange(range.start.line, range.end.line);
      });
    },
  });
}
