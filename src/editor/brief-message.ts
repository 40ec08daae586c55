import * as vscode from 'vscode';

const MILLISECONDS = 8000;

/** Says in the status bar what a command has done, where nothing needs an answer. */
export function showBriefly(message: string): void {
  vscode.window.setStatusBarMessage(message, MILLISECONDS);
}
