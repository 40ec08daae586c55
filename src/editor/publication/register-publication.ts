import * as vscode from 'vscode';

import { showBriefly } from '../brief-message.js';
import type { DocumentCache } from '../document-cache.js';
import type { Linting } from '../linting.js';
import { checkFile, checkWorkspace } from './publication-check.js';
import { PublicationView } from './publication-view.js';

/** The report follows what is typed, but a keystroke need not wait for it. */
const TYPING_MILLISECONDS = 300;

type Check = () => Promise<void>;

class PublicationChecks implements vscode.Disposable {
  readonly #documents: DocumentCache;
  readonly #linting: Linting;
  readonly #view = new PublicationView();
  readonly #changed = new Map<string, vscode.Uri>();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #last: Check | undefined;

  constructor(documents: DocumentCache, linting: Linting) {
    this.#documents = documents;
    this.#linting = linting;
  }

  async checkActiveFile(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !this.#documents.isRelease(document)) {
      showBriefly(vscode.l10n.t('Open a press release first'));
      return;
    }
    const { uri } = document;
    await this.#run(async () => {
      const release = await checkFile(uri, this.#linting);
      const releases = release ? [release] : [];
      await this.#view.show({ releases, isStopped: false }, vscode.workspace.asRelativePath(uri));
    });
  }

  async checkWorkspace(): Promise<void> {
    await this.#run(async () => {
      const check = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Checking the releases of the workspace'),
          cancellable: true,
        },
        (progress, token) => this.#checkWithProgress(progress, token),
      );
      await this.#view.show(check, vscode.l10n.t('Workspace'));
    });
  }

  async checkAgain(): Promise<void> {
    await this.#last?.();
  }

  /** Checks a release of the report again, when its writer pauses. */
  follow({ uri }: vscode.TextDocument): void {
    if (!this.#view.has(uri)) return;
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#checkChanged(), TYPING_MILLISECONDS);
  }

  dispose(): void {
    clearTimeout(this.#typing);
    this.#view.dispose();
  }

  async #run(check: Check): Promise<void> {
    this.#last = check;
    await check();
  }

  #checkWithProgress(
    progress: vscode.Progress<{ message: string; increment: number }>,
    token: vscode.CancellationToken,
  ) {
    let told = 0;
    const tell = (done: number, count: number) => {
      progress.report({ message: `${done} / ${count}`, increment: ((done - told) / count) * 100 });
      told = done;
    };
    return checkWorkspace(this.#linting, () => token.isCancellationRequested, tell);
  }

  async #checkChanged(): Promise<void> {
    const changed = [...this.#changed.values()];
    this.#changed.clear();
    for (const uri of changed) {
      const release = await checkFile(uri, this.#linting);
      if (release) this.#view.replace(release);
    }
  }
}

/** “Check Before Publication”, for the file or the workspace, and its report. */
export function registerPublication(documents: DocumentCache, linting: Linting): vscode.Disposable {
  const checks = new PublicationChecks(documents, linting);
  const register = (id: string, run: Check) =>
    vscode.commands.registerCommand(`thaiPressRelease.${id}`, run);
  return vscode.Disposable.from(
    checks,
    register('checkFile', () => checks.checkActiveFile()),
    register('checkWorkspace', () => checks.checkWorkspace()),
    register('checkAgain', () => checks.checkAgain()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      checks.follow(document);
    }),
  );
}
