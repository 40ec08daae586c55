import type * as vscode from 'vscode';

/** The selections that hold text; a cursor alone is none. */
export function selectedRanges({ selections }: vscode.TextEditor): vscode.Selection[] {
  return selections.filter(({ isEmpty }) => !isEmpty);
}
