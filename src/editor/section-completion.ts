import * as vscode from 'vscode';

import { completeSection, type SectionCompletion } from '../core/complete/complete-section.js';
import { parseIsoDay } from '../core/dates/calendar.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** The language for which package.json contributes the snippets that are the same everywhere. */
const LANGUAGE_WITH_SNIPPETS = 'press-release';

/** Our own matching has chosen the items: the filter keeps them all, in our order. */
function toItem(
  document: vscode.TextDocument,
  { span, title, language, snippet, preview }: SectionCompletion,
  index: number,
): vscode.CompletionItem {
  const label = { label: title[messageLocale()], description: language };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Snippet);
  item.range = toRange(document, span);
  item.filterText = document.getText(item.range);
  item.sortText = String(index).padStart(3, '0');
  item.insertText = new vscode.SnippetString(snippet);
  item.documentation = new vscode.MarkdownString().appendText(preview);
  return item;
}

/** Offers the sections of the genre, and whole releases, in the words of the release at hand. */
export function registerSectionCompletion(documents: DocumentCache): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const today = parseIsoDay(localDay());
      if (!today || !documents.isRelease(document)) return undefined;
      const hasSnippets = document.languageId === LANGUAGE_WITH_SNIPPETS;
      const items = completeSection({
        release: documents.get(document),
        offset: document.offsetAt(position),
        today,
        staticSections: hasSnippets ? 'offered-elsewhere' : 'too',
      });
      if (items.length === 0) return undefined;
      return new vscode.CompletionList(
        items.map((item, index) => toItem(document, item, index)),
        true,
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(RELEASE_SELECTOR, provider);
}
