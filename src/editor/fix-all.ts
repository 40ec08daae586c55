import * as vscode from 'vscode';

import { safeFixOf } from '../core/lint/safe-fixes.js';
import { showBriefly } from './brief-message.js';
import { changeDocument, changeOf } from './change-document.js';
import { RELEASE_SELECTOR } from './document-cache.js';
import { registerEditorCommand } from './editor-command.js';
import type { Fixing } from './fixing.js';

/** What `editor.codeActionsOnSave` calls it. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('thaiPressRelease');

/** Only where it is asked for: the light bulb need not work out what it does not show. */
function provider(fixing: Fixing): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { only }) {
      if (!only?.contains(FIX_ALL)) return [];
      const edits = await fixing.edits(document, safeFixOf);
      if (edits.length === 0) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is sure'), FIX_ALL);
      action.edit = changeOf(document, edits);
      return [action];
    },
  };
}

async function fixAll({ document }: vscode.TextEditor, fixing: Fixing): Promise<void> {
  const edits = await fixing.edits(document, safeFixOf);
  if (edits.length === 0) {
    showBriefly(vscode.l10n.t('Nothing here can be mended without you looking at it'));
    return;
  }
  await changeDocument(document, edits);
  showBriefly(vscode.l10n.t('Places mended: {0}', edits.length));
}

/** Applies every safe fix: on save, from “Source Action…”, and by “Fix All”. */
export function registerFixAll(fixing: Fixing): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(RELEASE_SELECTOR, provider(fixing), {
      providedCodeActionKinds: [FIX_ALL],
    }),
    registerEditorCommand('fixAll', (editor) => fixAll(editor, fixing)),
  );
}
