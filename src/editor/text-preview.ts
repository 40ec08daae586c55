import * as vscode from 'vscode';

const SCHEME = 'thai-press-release-preview';

/** Shows what a document would become beside what it is, and asks whether to go on. */
export class TextPreview implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
  });
  #count = 0;

  /** Opens a diff from the document to `changed`; resolves when the writer has answered. */
  async askAbout(document: vscode.TextDocument, changed: string, title: string): Promise<boolean> {
    this.#count += 1;
    const uri = document.uri.with({ scheme: SCHEME, query: String(this.#count) });
    this.#texts.set(uri.toString(), changed);
    try {
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, {
        preview: true,
      });
      const apply = vscode.l10n.t('Apply');
      const question = vscode.l10n.t('Apply the change that the comparison shows?');
      return (await vscode.window.showInformationMessage(question, apply)) === apply;
    } finally {
      this.#texts.delete(uri.toString());
    }
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
