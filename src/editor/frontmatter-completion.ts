import * as vscode from 'vscode';

import { completeFrontmatter } from '../core/frontmatter/complete.js';
import {
  completePaths,
  folderOf,
  type PathEntry,
} from '../core/frontmatter/completion/complete-path.js';
import type {
  CompletionKind,
  FrontmatterCompletions,
  PlacedCompletion,
} from '../core/frontmatter/completion/completion.js';
import { localDay } from '../platform/local-day.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange, toTextEdit } from './to-vscode.js';

/**
 * What is typed before a value or a list; behind letters VS Code asks by itself. A character that is
 * frequent in the body would be no good: while one provider is asked, VS Code asks no other.
 */
const TRIGGERS = [':', '['];

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  choice: vscode.CompletionItemKind.EnumMember,
  date: vscode.CompletionItemKind.Value,
  country: vscode.CompletionItemKind.Constant,
  name: vscode.CompletionItemKind.Text,
  text: vscode.CompletionItemKind.Text,
  file: vscode.CompletionItemKind.File,
};

const CHOOSE_VALUE: vscode.Command = { command: 'editor.action.triggerSuggest', title: '' };

/** Our own matching has chosen the items: the filter keeps them all, in our order. */
function toItem(
  document: vscode.TextDocument,
  position: vscode.Position,
  completion: PlacedCompletion,
  index: number,
): vscode.CompletionItem {
  const { kind, insert, isSnippet, edits, continues, documentation } = completion;
  const locale = messageLocale();
  const label = { label: completion.label[locale], description: completion.detail[locale] };
  const item = new vscode.CompletionItem(label, KINDS[kind]);
  const replacing = toRange(document, completion.span);
  const inserting = new vscode.Range(replacing.start, position);
  item.range = { inserting, replacing };
  item.filterText = document.getText(inserting);
  item.sortText = String(index).padStart(4, '0');
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  item.keepWhitespace = true;
  item.additionalTextEdits = edits.map((edit) => toTextEdit(document, edit));
  if (documentation) item.documentation = new vscode.MarkdownString(documentation[locale]);
  if (continues) item.command = CHOOSE_VALUE;
  return item;
}

async function entriesOf(folder: vscode.Uri): Promise<PathEntry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({
      name,
      isFolder: (type & vscode.FileType.Directory) !== 0,
    }));
  } catch {
    // A folder that is not there has nothing to offer; nor has an unsaved file.
    return [];
  }
}

async function pathsFor(
  document: vscode.TextDocument,
  { paths: query }: FrontmatterCompletions,
): Promise<PlacedCompletion[]> {
  if (!query) return [];
  const folder = vscode.Uri.joinPath(document.uri, '..', folderOf(query));
  const ownName = document.uri.path.split('/').at(-1) ?? '';
  const items = completePaths(query, await entriesOf(folder), ownName);
  return items.map((item) => ({ ...item, span: query.span }));
}

/** Completes keys and values of the frontmatter while they are typed. */
export function registerFrontmatterCompletion(documents: DocumentCache): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      if (!documents.isRelease(document)) return undefined;
      const offset = document.offsetAt(position);
      const found = completeFrontmatter(documents.get(document), offset, localDay());
      if (!found) return undefined;
      const items = [...found.items, ...(await pathsFor(document, found))];
      return new vscode.CompletionList(
        items.map((item, index) => toItem(document, position, item, index)),
        true,
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(RELEASE_SELECTOR, provider, ...TRIGGERS);
}
