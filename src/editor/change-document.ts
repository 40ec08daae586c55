import * as vscode from 'vscode';

import type { TextEdit } from '../core/text/edit.js';
import { joinEdits } from '../core/text/join-edits.js';
import { toWorkspaceEdit } from './to-vscode.js';

/** VS Code makes more edits than these one in the end, but looks at each before, which takes seconds. */
const MOST_EDITS = 1000;

/** The same change, in no more edits than VS Code makes without delay. They must be in order. */
export function inFewEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.length > MOST_EDITS ? joinEdits(text, edits) : edits;
}

/** The edits, which must be in order, as one change of the document. */
export function changeOf(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  return toWorkspaceEdit(document, inFewEdits(document.getText(), edits));
}

/** Changes the document in one undo step. The edits must be in order. */
export async function changeDocument(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<void> {
  await vscode.workspace.applyEdit(changeOf(document, edits));
}
