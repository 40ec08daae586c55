import * as vscode from 'vscode';

import { continueList } from '../core/convert/continue-list.js';
import { renumberList, renumberListsIn } from '../core/convert/renumber-list.js';
import { showBriefly } from './brief-message.js';
import { changeDocument } from './change-document.js';
import { registerEditorCommand } from './editor-command.js';
import { selectedRanges } from './selections.js';
import { toSpan } from './to-vscode.js';

async function pressEnter(): Promise<void> {
  await vscode.commands.executeCommand('default:type', { text: '\n' });
}

/** Enter at the end of `๑) …` begins `๒) `; on an item without text it ends the list. */
async function enter(editor: vscode.TextEditor): Promise<void> {
  const { document, selection, selections } = editor;
  const line = document.lineAt(selection.active.line);
  const continuation =
    selections.length === 1 && selection.isEmpty
      ? continueList(line.text, selection.active.character)
      : undefined;
  switch (continuation?.kind) {
    case undefined:
      await pressEnter();
      break;
    case 'end-list':
      await editor.edit((edit) => {
        edit.delete(line.range);
      });
      break;
    case 'next-item': {
      const rest = new vscode.Range(selection.active, line.range.end);
      const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
      await editor.edit((edit) => {
        edit.replace(rest, `${eol}${continuation.marker}`);
      });
      editor.revealRange(editor.selection);
      break;
    }
  }
}

/** Numbers the list at the cursor, or the selected lists, anew. */
async function renumber(editor: vscode.TextEditor): Promise<void> {
  const { document, selection } = editor;
  const text = document.getText();
  const selected = selectedRanges(editor);
  const edits =
    selected.length > 0
      ? renumberListsIn(
          text,
          selected.map((range) => toSpan(document, range)),
        )
      : renumberList(text, document.offsetAt(selection.active));
  if (edits.length === 0) {
    showBriefly(vscode.l10n.t('No list to renumber here'));
    return;
  }
  await changeDocument(document, edits);
}

/** What helps to write enumerations. */
export function registerListCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    registerEditorCommand('onEnter', enter),
    registerEditorCommand('renumberList', renumber),
  );
}
