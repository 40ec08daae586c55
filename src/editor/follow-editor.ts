import * as vscode from 'vscode';

import { type DocumentCache } from './document-cache.js';

/**
 * Calls `show` with the active editor whenever it, its text or its cursor changes, once per turn of
 * the event loop; with `undefined` where no release is open.
 */
export function followEditor(
  documents: DocumentCache,
  show: (editor: vscode.TextEditor | undefined) => void,
): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const update = () => {
    timer = undefined;
    const editor = vscode.window.activeTextEditor;
    show(editor && documents.isRelease(editor.document) ? editor : undefined);
  };
  const schedule = () => {
    timer ??= setTimeout(update);
  };
  const isActive = (document: vscode.TextDocument) =>
    document === vscode.window.activeTextEditor?.document;
  schedule();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(schedule),
    vscode.window.onDidChangeTextEditorSelection(schedule),
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isActive(document)) schedule();
    }),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
}
