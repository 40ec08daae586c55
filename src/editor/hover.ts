import * as vscode from 'vscode';

import { hoverAt } from '../core/hover/hover-at.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** Shows a date in both eras and both languages where the pointer rests on it. */
export function registerHover(documents: DocumentCache): vscode.Disposable {
  return vscode.languages.registerHoverProvider(RELEASE_SELECTOR, {
    provideHover(document, position) {
      if (!documents.isRelease(document)) return undefined;
      const offset = document.offsetAt(position);
      const hover = hoverAt(documents.get(document), offset, localDay());
      if (!hover) return undefined;
      return new vscode.Hover(
        new vscode.MarkdownString(hover.markdown[messageLocale()]),
        toRange(document, hover.span),
      );
    },
  });
}
