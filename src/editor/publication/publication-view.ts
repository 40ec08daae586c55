import * as vscode from 'vscode';

import { describeOutcome } from '../../core/publication/verdict.js';
import { sumTallies } from '../../core/publication/tally.js';
import { messageLocale } from '../settings.js';
import type { WorkspaceCheck } from './publication-check.js';
import type { CheckedRelease } from './report.js';
import { type ReportNode, ReportTree } from './report-tree.js';

const VIEW = 'thaiPressRelease.publication';

/** The report as the panel shows it. */
export class PublicationView implements vscode.Disposable {
  readonly #tree = new ReportTree();
  readonly #view: vscode.TreeView<ReportNode> = vscode.window.createTreeView(VIEW, {
    treeDataProvider: this.#tree,
    showCollapseAll: true,
  });
  readonly #releases = new Map<string, CheckedRelease>();
  #isStopped = false;

  async show({ releases, isStopped }: WorkspaceCheck, title: string): Promise<void> {
    this.#releases.clear();
    for (const release of releases) this.#releases.set(release.uri.toString(), release);
    this.#isStopped = isStopped;
    this.#view.description = title;
    this.#update();
    await vscode.commands.executeCommand('setContext', `${VIEW}.hasReport`, true);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  has(uri: vscode.Uri): boolean {
    return this.#releases.has(uri.toString());
  }

  /** The release was changed and checked again. */
  replace(release: CheckedRelease): void {
    const key = release.uri.toString();
    if (!this.#releases.has(key)) return;
    this.#releases.set(key, release);
    this.#update();
  }

  dispose(): void {
    this.#view.dispose();
  }

  #update(): void {
    const releases = [...this.#releases.values()];
    const tallies = releases.map(({ tally }) => tally);
    const outcome = describeOutcome({ tallies, isStopped: this.#isStopped })[messageLocale()];
    const { error, warning } = sumTallies(tallies);
    this.#tree.show(releases);
    this.#view.message = outcome;
    this.#view.badge = { value: error + warning, tooltip: outcome };
  }
}
