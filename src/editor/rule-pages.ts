import * as vscode from 'vscode';

const COMMAND = 'thaiPressRelease.openRulePage';
const SCHEME = 'thai-press-release-rule';

/** An address of the page of a rule that opens within VS Code, also on the web. */
export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** What a code action does to open the page of a rule. */
export function openRulePage(rule: string, title: string): vscode.Command {
  return { command: COMMAND, title, arguments: [rule] };
}

async function showPage(page: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

function isTabOf({ input }: vscode.Tab, page: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === page.toString();
}

/** A link to a page opens its text; what people want to read is the page. */
async function showInsteadOfText(page: vscode.Uri): Promise<void> {
  await showPage(page);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter((tab) => isTabOf(tab, page)));
}

/** Shows the pages of the rules, which ship with the extension, as VS Code shows Markdown. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extension, 'docs', 'rules');
  const provider: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path));
      return new TextDecoder().decode(bytes);
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand(COMMAND, async (rule: unknown) => {
      if (typeof rule === 'string') await showPage(rulePageUri(rule));
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.scheme === SCHEME) void showInsteadOfText(editor.document.uri);
    }),
  );
}
