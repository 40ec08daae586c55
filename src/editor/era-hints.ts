import * as vscode from 'vscode';

import { otherEraHints } from '../core/hints/other-era.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale, onDidChangeSettings, showsOtherEra } from './settings.js';
import { toSpan } from './to-vscode.js';

/** Shows every year in the other era too, for those who ask for it in the settings. */
export function registerEraHints(documents: DocumentCache): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      if (!showsOtherEra(document) || !documents.isRelease(document)) return [];
      const hints = otherEraHints(documents.get(document), toSpan(document, range));
      return hints.map(({ offset, label }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), label[messageLocale()]);
        hint.paddingLeft = true;
        return hint;
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(RELEASE_SELECTOR, provider),
    onDidChangeSettings(() => {
      changed.fire();
    }),
  );
}
