import * as vscode from 'vscode';

import { completeDate, type DateCompletion } from '../core/complete/complete-date.js';
import { parseIsoDay } from '../core/dates/calendar.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** The dot of ธ.ค.: behind one, VS Code asks nobody by itself. */
const TRIGGERS = ['.'];

function toItem(
  document: vscode.TextDocument,
  { text, span, filter, detail }: DateCompletion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text, vscode.CompletionItemKind.Value);
  item.range = toRange(document, span);
  item.filterText = filter;
  item.sortText = String(index).padStart(3, '0');
  item.detail = detail[messageLocale()];
  return item;
}

/** Completes a date from its day and the first letters of its month. */
export function registerDateCompletion(documents: DocumentCache): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const today = parseIsoDay(localDay());
      if (!today || !documents.isRelease(document)) return [];
      const offset = document.offsetAt(position);
      return completeDate(documents.get(document), offset, today).map((completion, index) =>
        toItem(document, completion, index),
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(RELEASE_SELECTOR, provider, ...TRIGGERS);
}
