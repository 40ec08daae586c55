import * as vscode from 'vscode';

import type { OutlineItem } from '../core/outline/outline-item.js';
import { outlineOf } from '../core/outline/outline-of.js';
import type { DocumentCache } from './document-cache.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** Markdown has an outline of its own. */
const SELECTOR: vscode.DocumentSelector = { language: 'press-release' };

const KINDS: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  frontmatter: vscode.SymbolKind.Module,
  key: vscode.SymbolKind.Field,
  part: vscode.SymbolKind.Namespace,
  heading: vscode.SymbolKind.String,
};

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    item.name[messageLocale()],
    item.detail,
    KINDS[item.kind],
    toRange(document, item.span),
    toRange(document, item.nameSpan),
  );
  symbol.children = item.children.map((child) => toSymbol(document, child));
  return symbol;
}

/** Keys, headings and language parts in the Outline view, the breadcrumbs and “Go to Symbol”. */
export function registerOutline(documents: DocumentCache): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(SELECTOR, {
    provideDocumentSymbols: (document) =>
      outlineOf(documents.get(document)).map((item) => toSymbol(document, item)),
  });
}
