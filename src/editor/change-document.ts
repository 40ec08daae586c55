import * as vscode from 'vscode';

import type { TextEdit } from '../core/text/edit.js';
import { joinEdits } from '../core/text/join-edits.js';
import { toTextEdit } from './to-vscode.js';

/** VS Code makes more edits than these one in the end, but looks at each before, which takes seconds. */
const MOST_EDITS = 1000;

/** Changes the document in one undo step. The edits must be in order. */
export async function changeDocument(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<void> {
  const fewer = edits.length > MOST_EDITS ? joinEdits(document.getText(), edits) : edits;
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    fewer.map((edit) => toTextEdit(document, edit)),
  );
  await vscode.workspace.applyEdit(change);
}
