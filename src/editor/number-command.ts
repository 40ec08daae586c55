import * as vscode from 'vscode';

import { rewriteNumber } from '../core/convert/rewrite-number.js';
import { findNumbers } from '../core/numerals/find-numbers.js';
import { touchesOffset } from '../core/text/span.js';
import { registerEditorCommand } from './editor-command.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** The selection, or the number at the cursor. */
function numberRange({ document, selection }: vscode.TextEditor): vscode.Range | undefined {
  if (!selection.isEmpty) return selection;
  const line = document.lineAt(selection.active.line);
  const lineStart = document.offsetAt(line.range.start);
  const found = findNumbers(line.text).find(({ span }) =>
    touchesOffset(span, selection.active.character),
  );
  return (
    found &&
    toRange(document, { start: found.span.start + lineStart, end: found.span.end + lineStart })
  );
}

async function rewrite(editor: vscode.TextEditor): Promise<void> {
  const range = numberRange(editor);
  const rewrites = range ? rewriteNumber(editor.document.getText(range)) : [];
  if (!range || rewrites.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select a number, in digits or in Thai words, and try again'),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(
    rewrites.map(({ title, text }) => ({ label: text, description: title[messageLocale()] })),
    { title: vscode.l10n.t('Write the number another way'), matchOnDescription: true },
  );
  if (picked)
    await editor.edit((edit) => {
      edit.replace(range, picked.label);
    });
}

/** “Write Number Another Way…”: in words, as money, as an ordinal, and back. */
export function registerNumberCommand(): vscode.Disposable {
  return registerEditorCommand('rewriteNumber', rewrite);
}
