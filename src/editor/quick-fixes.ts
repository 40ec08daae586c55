import * as vscode from 'vscode';

import type { ReportedFinding } from '../core/lint/report.js';
import type { Fix } from '../core/lint/rule.js';
import { ruleOf } from './diagnostics.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import type { Linting } from './linting.js';
import { messageLocale } from './settings.js';
import { toRange, toWorkspaceEdit } from './to-vscode.js';

function toAction(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  fix: Fix,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title[messageLocale()], vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function isAbout(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  finding: ReportedFinding,
): boolean {
  return (
    ruleOf(diagnostic) === finding.rule && toRange(document, finding.span).isEqual(diagnostic.range)
  );
}

function toActions(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { fixes = [] }: ReportedFinding,
): vscode.CodeAction[] {
  const actions = fixes.map((fix) => toAction(document, diagnostic, fix));
  const [only] = actions;
  if (only && fixes.length === 1) only.isPreferred = true;
  return actions;
}

/** Offers the fixes of the findings under the cursor. */
export function registerQuickFixes(documents: DocumentCache, linting: Linting): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const own = diagnostics.filter((diagnostic) => ruleOf(diagnostic) !== undefined);
      if (own.length === 0 || !documents.isRelease(document)) return [];
      const findings = linting.findings(document);
      return own.flatMap((diagnostic) =>
        findings
          .filter((finding) => isAbout(document, diagnostic, finding))
          .flatMap((finding) => toActions(document, diagnostic, finding)),
      );
    },
  };
  return vscode.languages.registerCodeActionsProvider(RELEASE_SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
