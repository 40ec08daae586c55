import * as vscode from 'vscode';

import { nextPlaceholder, previousPlaceholder } from '../core/facts/next-placeholder.js';
import { placeholdersOf } from '../core/facts/placeholders-of.js';
import type { DocumentCache } from './document-cache.js';
import { registerEditorCommand } from './editor-command.js';
import { followEditor } from './follow-editor.js';
import { toRange, toSpan } from './to-vscode.js';

const MESSAGE_MILLISECONDS = 5000;

function sayNothingIsLeft(): void {
  const message = vscode.l10n.t('Nothing is left to be filled in');
  vscode.window.setStatusBarMessage(message, MESSAGE_MILLISECONDS);
}

/** Selects the place, so that typing fills it. */
function goWith(documents: DocumentCache, find: typeof nextPlaceholder) {
  return async ({ document, selection }: vscode.TextEditor): Promise<void> => {
    const place = documents.isRelease(document)
      ? find(documents.get(document), toSpan(document, selection))
      : undefined;
    if (!place) {
      sayNothingIsLeft();
      return;
    }
    await vscode.window.showTextDocument(document, { selection: toRange(document, place) });
  };
}

function describe(item: vscode.StatusBarItem, count: number): void {
  item.text = `$(edit) ${vscode.l10n.t('{0} to fill in', count)}`;
  const label = vscode.l10n.t('Places left to be filled in: {0}. Go to the next one', count);
  item.tooltip = label;
  item.accessibilityInformation = { label, role: 'button' };
}

/** Counts in the status bar what is left to be filled in; a click leads to the next place. */
function showCount(documents: DocumentCache): vscode.Disposable {
  const alignment = vscode.StatusBarAlignment.Right;
  const item = vscode.window.createStatusBarItem('placeholders', alignment, 120);
  item.name = vscode.l10n.t('Places to fill in');
  item.command = 'thaiPressRelease.nextPlaceholder';
  const following = followEditor(documents, (editor) => {
    const count = editor ? placeholdersOf(documents.get(editor.document)).length : 0;
    if (count === 0) {
      item.hide();
      return;
    }
    describe(item, count);
    item.show();
  });
  return vscode.Disposable.from(item, following);
}

/** “Next Placeholder” and “Previous Placeholder”, and how many there are. */
export function registerPlaceholders(documents: DocumentCache): vscode.Disposable {
  return vscode.Disposable.from(
    registerEditorCommand('nextPlaceholder', goWith(documents, nextPlaceholder)),
    registerEditorCommand('previousPlaceholder', goWith(documents, previousPlaceholder)),
    showCount(documents),
  );
}
