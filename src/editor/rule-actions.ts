import * as vscode from 'vscode';

import type { Localized } from '../core/l10n/locale.js';
import { fixOfKind } from '../core/lint/fix-of-kind.js';
import { changeOf } from './change-document.js';
import { ruleOf } from './diagnostics.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import type { Fixing } from './fixing.js';
import type { Linting } from './linting.js';
import { openRulePage } from './rule-pages.js';
import { messageLocale } from './settings.js';

const OPEN_PAGE: Localized = {
  en: 'Open the page about this rule',
  th: 'เปิดหน้าอธิบายกฎข้อนี้',
};

/** Its edits are worked out when the writer picks it. */
class FixOfKind extends vscode.CodeAction {
  readonly #mend: () => Promise<vscode.WorkspaceEdit>;

  constructor(title: string, mend: () => Promise<vscode.WorkspaceEdit>) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.#mend = mend;
  }

  async resolve(): Promise<this> {
    this.edit = await this.#mend();
    return this;
  }
}

class RuleActions implements vscode.CodeActionProvider {
  readonly #documents: DocumentCache;
  readonly #linting: Linting;
  readonly #fixing: Fixing;

  constructor(documents: DocumentCache, linting: Linting, fixing: Fixing) {
    this.#documents = documents;
    this.#linting = linting;
    this.#fixing = fixing;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (!this.#documents.isRelease(document)) return [];
    const byRule = new Map(diagnostics.map((diagnostic) => [ruleOf(diagnostic), diagnostic]));
    const actions = [...byRule].map(([rule, diagnostic]) => {
      if (rule === undefined) return [];
      const both = [...this.#fixOfKind(document, rule), pageAction(rule)];
      for (const action of both) action.diagnostics = [diagnostic];
      return both;
    });
    return actions.flat();
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction | Promise<vscode.CodeAction> {
    return action instanceof FixOfKind ? action.resolve() : action;
  }

  #fixOfKind(document: vscode.TextDocument, rule: string): vscode.CodeAction[] {
    const fix = fixOfKind(this.#linting.findings(document), rule);
    if (!fix) return [];
    const mend = async () => changeOf(document, await this.#fixing.edits(document, fix.choose));
    return [new FixOfKind(fix.title[messageLocale()], mend)];
  }
}

function pageAction(rule: string): vscode.CodeAction {
  const title = OPEN_PAGE[messageLocale()];
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = openRulePage(rule, title);
  return action;
}

/** Offers to mend all findings of a rule at once, and to open its page. */
export function registerRuleActions(
  documents: DocumentCache,
  linting: Linting,
  fixing: Fixing,
): vscode.Disposable {
  const provider = new RuleActions(documents, linting, fixing);
  return vscode.languages.registerCodeActionsProvider(RELEASE_SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
