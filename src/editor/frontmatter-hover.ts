import * as vscode from 'vscode';

import { hoverFrontmatter } from '../core/frontmatter/hover.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** Explains the key or value of the frontmatter on which the pointer rests. */
export function registerFrontmatterHover(documents: DocumentCache): vscode.Disposable {
  return vscode.languages.registerHoverProvider(RELEASE_SELECTOR, {
    provideHover(document, position) {
      if (!documents.isRelease(document)) return undefined;
      const offset = document.offsetAt(position);
      const hover = hoverFrontmatter(documents.get(document), offset, localDay());
      if (!hover) return undefined;
      return new vscode.Hover(
        new vscode.MarkdownString(hover.markdown[messageLocale()]),
        toRange(document, hover.span),
      );
    },
  });
}
