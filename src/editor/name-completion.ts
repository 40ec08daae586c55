import * as vscode from 'vscode';

import { completeName, type NameCompletion } from '../core/complete/complete-name.js';
import type { NameKind } from '../core/names/glossary.js';
import { sortedForms } from '../core/names/prefix-index.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { followEditor } from './follow-editor.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** The point of พณ.: behind one, VS Code asks nobody by itself. */
const TRIGGERS = ['.'];

const KINDS: Readonly<Record<NameKind, vscode.CompletionItemKind>> = {
  ministry: vscode.CompletionItemKind.Module,
  agency: vscode.CompletionItemKind.Module,
  organisation: vscode.CompletionItemKind.Interface,
  country: vscode.CompletionItemKind.Constant,
  position: vscode.CompletionItemKind.User,
};

/** What is typed may be a short form or of the other language: the filter keeps our choice. */
function toItem(
  document: vscode.TextDocument,
  { kind, span, text, detail, documentation }: NameCompletion,
  index: number,
): vscode.CompletionItem {
  const locale = messageLocale();
  const label = { label: text, description: detail[locale] };
  const item = new vscode.CompletionItem(label, KINDS[kind]);
  item.range = toRange(document, span);
  item.filterText = document.getText(item.range);
  item.sortText = String(index).padStart(3, '0');
  item.documentation = new vscode.MarkdownString(documentation[locale]);
  return item;
}

/** Makes the index when a release is shown, so that no key has to wait for it. */
function prepare(documents: DocumentCache): vscode.Disposable {
  const following = followEditor(documents, (editor) => {
    if (!editor) return;
    sortedForms();
    following.dispose();
  });
  return following;
}

/** Completes official names of ministries, agencies, positions, countries and organisations. */
export function registerNameCompletion(documents: DocumentCache): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      if (!documents.isRelease(document)) return undefined;
      const items = completeName(documents.get(document), document.offsetAt(position));
      if (items.length === 0) return undefined;
      return new vscode.CompletionList(
        items.map((item, index) => toItem(document, item, index)),
        true,
      );
    },
  };
  return vscode.Disposable.from(
    prepare(documents),
    vscode.languages.registerCompletionItemProvider(RELEASE_SELECTOR, provider, ...TRIGGERS),
  );
}
