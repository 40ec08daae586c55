import * as vscode from 'vscode';

import { completeConfig, type ConfigCompletion } from '../../core/config/complete-config.js';
import { CONFIG_NAME } from '../../core/config/config.js';
import { settingUnder } from '../../core/config/hover-config.js';
import { readConfig } from '../../core/config/read-config.js';
import type { Fix } from '../../core/lint/rule.js';
import { rules } from '../../core/rules/index.js';
import { messageLocale } from '../settings.js';
import { toRange, toSpan, toWorkspaceEdit } from '../to-vscode.js';

const CONFIGS: vscode.DocumentSelector = { pattern: `**/${CONFIG_NAME}` };

const RULES = rules.map(({ meta }) => meta);

const KINDS: Readonly<Record<ConfigCompletion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
};

function toItem(
  document: vscode.TextDocument,
  { kind, label, detail, span, insert }: ConfigCompletion,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, KINDS[kind]);
  item.detail = detail[messageLocale()];
  item.range = toRange(document, span);
  item.insertText = insert;
  item.keepWhitespace = true;
  return item;
}

const completion: vscode.CompletionItemProvider = {
  provideCompletionItems: (document, position) =>
    completeConfig(document.getText(), document.offsetAt(position), RULES).map((each) =>
      toItem(document, each),
    ),
};

const hover: vscode.HoverProvider = {
  provideHover(document, position) {
    const found = settingUnder(document.getText(), document.offsetAt(position), RULES);
    if (!found) return undefined;
    const summary = new vscode.MarkdownString().appendText(found.setting.summary[messageLocale()]);
    return new vscode.Hover(summary, toRange(document, found.span));
  },
};

function toAction(document: vscode.TextDocument, { title, edits }: Fix): vscode.CodeAction {
  const kind = vscode.CodeActionKind.QuickFix;
  const action = new vscode.CodeAction(title[messageLocale()], kind);
  action.edit = toWorkspaceEdit(document, edits);
  action.isPreferred = true;
  return action;
}

const quickFixes: vscode.CodeActionProvider = {
  provideCodeActions(document, range) {
    const { start, end } = toSpan(document, range);
    return readConfig(document.getText(), RULES)
      .problems.filter(({ span }) => span.start <= end && start <= span.end)
      .flatMap(({ fix }) => (fix ? [toAction(document, fix)] : []));
  },
};

/** Helps to write the project's config: completion, hover and quick fixes. */
export function registerConfigLanguage(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(CONFIGS, completion, ':', ' ', '-', '['),
    vscode.languages.registerHoverProvider(CONFIGS, hover),
    vscode.languages.registerCodeActionsProvider(CONFIGS, quickFixes, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}
