import * as vscode from 'vscode';

import type { Localized } from '../../core/l10n/locale.js';
import type { ReportedFinding } from '../../core/lint/report.js';
import type { Severity } from '../../core/lint/rule.js';
import { describeTally } from '../../core/publication/tally.js';
import { messageLocale } from '../settings.js';
import { toRangeIn } from '../to-vscode.js';
import type { CheckedRelease } from './report.js';

/** A release, or one thing that was found in it. */
export interface ReportNode {
  readonly release: CheckedRelease;
  readonly finding?: ReportedFinding;
}

const NAMES: Readonly<Record<Severity, Localized>> = {
  error: { en: 'Error', th: 'ข้อผิดพลาด' },
  warning: { en: 'Warning', th: 'คำเตือน' },
  info: { en: 'Hint', th: 'ข้อแนะนำ' },
};

const ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};

/** Of more releases only the names are shown at first. */
const MOST_OPEN = 20;

function toReleaseItem(
  { uri, tally }: CheckedRelease,
  state: vscode.TreeItemCollapsibleState,
): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, state);
  const name = vscode.workspace.asRelativePath(uri);
  const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const counts = describeTally(tally)[messageLocale()];
  item.id = uri.toString();
  item.description = folder === '' ? counts : `${counts} · ${folder}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'release';
  item.accessibilityInformation = { label: `${name}, ${counts}` };
  return item;
}

function toFindingItem({ uri, lines }: CheckedRelease, finding: ReportedFinding): vscode.TreeItem {
  const locale = messageLocale();
  const selection = toRangeIn(lines, finding.span);
  const { line, column } = lines.at(finding.span.start);
  const message = finding.message[locale];
  const item = new vscode.TreeItem(message);
  item.description = `${finding.rule} [${line}:${column}]`;
  item.tooltip = `${message}\n${finding.rule}`;
  item.iconPath = ICONS[finding.severity];
  item.contextValue = 'finding';
  const title = vscode.l10n.t('Go to this place');
  item.command = { command: 'vscode.open', title, arguments: [uri, { selection }] };
  const where = vscode.l10n.t('line {0}', line);
  item.accessibilityInformation = {
    label: `${NAMES[finding.severity][locale]}, ${where}: ${message}`,
  };
  return item;
}

/** Releases with what was found in them; those without findings are told of elsewhere. */
export class ReportTree implements vscode.TreeDataProvider<ReportNode> {
  readonly #changed = new vscode.EventEmitter<ReportNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly ReportNode[] = [];

  show(releases: Iterable<CheckedRelease>): void {
    this.#roots = Array.from(releases, (release) => ({ release })).filter(
      ({ release }) => release.findings.length > 0,
    );
    this.#changed.fire(undefined);
  }

  getTreeItem({ release, finding }: ReportNode): vscode.TreeItem {
    if (finding) return toFindingItem(release, finding);
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    return toReleaseItem(release, this.#roots.length <= MOST_OPEN ? Expanded : Collapsed);
  }

  getChildren(node?: ReportNode): ReportNode[] {
    if (!node) return [...this.#roots];
    const { release, finding } = node;
    return finding ? [] : release.findings.map((each) => ({ release, finding: each }));
  }
}
