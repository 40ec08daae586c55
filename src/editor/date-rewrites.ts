import * as vscode from 'vscode';

import { convertDates, datesTouching, likeliestChoices } from '../core/convert/convert-date.js';
import type { DateChoice } from '../core/convert/date-choice.js';
import type { Localized } from '../core/l10n/locale.js';
import { RELEASE_SELECTOR } from './document-cache.js';
import { type ConversionSources, protectedRelease } from './protected-release.js';
import { messageLocale } from './settings.js';
import { toSpan, toTextEdit } from './to-vscode.js';

const KIND = vscode.CodeActionKind.RefactorRewrite.append('date');

const MORE: Localized = { en: 'Convert Date…', th: 'แปลงรูปแบบวันที่…' };

function rewriteTitle({ preview }: DateChoice): Localized {
  return { en: `Write as “${preview}”`, th: `เขียนเป็น “${preview}”` };
}

function toAction(document: vscode.TextDocument, choice: DateChoice): vscode.CodeAction {
  const action = new vscode.CodeAction(rewriteTitle(choice)[messageLocale()], KIND);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    choice.edits.map((edit) => toTextEdit(document, edit)),
  );
  return action;
}

function askForForm(): vscode.CodeAction {
  const title = MORE[messageLocale()];
  const action = new vscode.CodeAction(title, KIND);
  action.command = { title, command: 'thaiPressRelease.convertDate' };
  return action;
}

/** Offers the likeliest other forms of the date at the cursor, and the way to all of them. */
export function registerDateRewrites(sources: ConversionSources): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      if (!sources.documents.isRelease(document)) return [];
      const release = await protectedRelease(document, sources);
      const choices = convertDates(release, datesTouching(release, [toSpan(document, range)]));
      if (choices.length === 0) return [];
      return [
        ...likeliestChoices(choices).map((choice) => toAction(document, choice)),
        askForForm(),
      ];
    },
  };
  return vscode.languages.registerCodeActionsProvider(RELEASE_SELECTOR, provider, {
    providedCodeActionKinds: [KIND],
  });
}
