import * as vscode from 'vscode';

import { hoverAt } from '../core/hover/hover-at.js';
import { nameHover } from '../core/hover/name-hover.js';
import type { Segmenter } from '../core/thai/segmenter.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** Explains the date, the number or the official name on which the pointer rests. */
export function registerHover(documents: DocumentCache, segment: Segmenter): vscode.Disposable {
  return vscode.languages.registerHoverProvider(RELEASE_SELECTOR, {
    provideHover(document, position) {
      if (!documents.isRelease(document)) return undefined;
      const offset = document.offsetAt(position);
      const release = documents.get(document);
      const hover = hoverAt(release, offset, localDay()) ?? nameHover(release, offset, segment);
      if (!hover) return undefined;
      return new vscode.Hover(
        new vscode.MarkdownString(hover.markdown[messageLocale()]),
        toRange(document, hover.span),
      );
    },
  });
}
