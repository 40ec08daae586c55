import * as vscode from 'vscode';

const COMMAND = 'thaiPressRelease.openRulePage';

/** An address that opens the page of a rule, also without a network. */
export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([rule]) });
}

/** What a code action or a line of a list does to open the page of a rule. */
export function openRulePage(rule: string, title: string): vscode.Command {
  return { command: COMMAND, title, arguments: [rule] };
}

/** Shows the page of a rule, which ships with the extension, as VS Code shows Markdown. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z-]+$/u.test(rule)) return;
    const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  });
}
