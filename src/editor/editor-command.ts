import * as vscode from 'vscode';

/**
 * Registers a command on the active editor. Unlike VS Code's own text editor commands, it ends only
 * when its work has ended.
 */
export function registerEditorCommand(
  id: string,
  run: (editor: vscode.TextEditor) => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(`thaiPressRelease.${id}`, async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor) await run(editor);
  });
}
