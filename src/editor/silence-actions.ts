import * as vscode from 'vscode';

import type { Localized } from '../core/l10n/locale.js';
import type { Rule } from '../core/lint/rule.js';
import { rules } from '../core/rules/index.js';
import {
  type NewSuppression,
  suppressInFile,
  suppressOnLine,
} from '../core/suppressions/add-suppression.js';
import { addingToDictionary, switchingOff } from './config/config-changes.js';
import { ruleOf } from './diagnostics.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';

const RULES = new Map(rules.map((rule) => [rule.meta.id, rule]));

const inLine = (rule: string): Localized => ({
  en: `Silence ${rule} on this line`,
  th: `ไม่ตรวจ ${rule} ในบรรทัดนี้`,
});
const inFile = (rule: string): Localized => ({
  en: `Silence ${rule} in this file`,
  th: `ไม่ตรวจ ${rule} ในไฟล์นี้`,
});
const inProject = (rule: string): Localized => ({
  en: `Switch ${rule} off for the project`,
  th: `ปิด ${rule} ทั้งโครงการ`,
});
const asWord = (word: string): Localized => ({
  en: `Add “${word}” to the project’s dictionary`,
  th: `เพิ่ม “${word}” ลงในพจนานุกรมของโครงการ`,
});

function newAction({ [messageLocale()]: title }: Localized): vscode.CodeAction {
  return new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
}

/** Writes the comment; the cursor goes where the reason is to be given. */
function writing(
  document: vscode.TextDocument,
  title: Localized,
  { offset, before, after }: NewSuppression,
): vscode.CodeAction {
  const comment = new vscode.SnippetString().appendText(before).appendTabstop().appendText(after);
  const action = newAction(title);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [
    vscode.SnippetTextEdit.insert(document.positionAt(offset), comment),
  ]);
  return action;
}

function running(title: Localized, command: (title: string) => vscode.Command): vscode.CodeAction {
  const action = newAction(title);
  action.command = command(action.title);
  return action;
}

class SilenceActions implements vscode.CodeActionProvider {
  readonly #documents: DocumentCache;

  constructor(documents: DocumentCache) {
    this.#documents = documents;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (!this.#documents.isRelease(document)) return [];
    return diagnostics.flatMap((diagnostic) => {
      const rule = RULES.get(ruleOf(diagnostic) ?? '');
      if (!rule) return [];
      const actions = [
        ...toDictionary(document, diagnostic, rule),
        ...this.#comments(document, diagnostic, rule),
        toProject(document, rule),
      ];
      for (const action of actions) action.diagnostics = [diagnostic];
      return actions;
    });
  }

  #comments(
    document: vscode.TextDocument,
    { range }: vscode.Diagnostic,
    { meta: { id }, scope }: Rule,
  ): vscode.CodeAction[] {
    if (scope === 'suppressions') return [];
    const release = this.#documents.get(document);
    const onLine = suppressOnLine(release, document.offsetAt(range.start), id);
    return [
      ...(onLine ? [writing(document, inLine(id), onLine)] : []),
      writing(document, inFile(id), suppressInFile(release, id)),
    ];
  }
}

function toProject({ uri }: vscode.TextDocument, { meta: { id } }: Rule): vscode.CodeAction {
  return running(inProject(id), (title) => switchingOff(uri, id, title));
}

function toDictionary(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  { meta }: Rule,
): vscode.CodeAction[] {
  if (!meta.doubtsWords) return [];
  const word = document.getText(range);
  return [running(asWord(word), (title) => addingToDictionary(document.uri, word, title))];
}

/** Offers to leave things as they are: a word, or a rule for the line, the file or the project. */
export function registerSilenceActions(documents: DocumentCache): vscode.Disposable {
  const provider = new SilenceActions(documents);
  return vscode.languages.registerCodeActionsProvider(RELEASE_SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
