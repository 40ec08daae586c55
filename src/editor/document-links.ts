import * as vscode from 'vscode';

import { type FrontmatterLink, linksIn } from '../core/frontmatter/links.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import { toRange } from './to-vscode.js';

function targetOf(document: vscode.TextDocument, { kind, target }: FrontmatterLink): vscode.Uri {
  return kind === 'web'
    ? vscode.Uri.parse(target)
    : vscode.Uri.joinPath(document.uri, '..', target);
}

/** Opens the source, the counterpart and the files that the frontmatter names. */
export function registerDocumentLinks(documents: DocumentCache): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(RELEASE_SELECTOR, {
    provideDocumentLinks(document) {
      const { frontmatter } = documents.get(document);
      if (!frontmatter || !documents.isRelease(document)) return [];
      return linksIn(frontmatter).map((link) => {
        const found = new vscode.DocumentLink(
          toRange(document, link.span),
          targetOf(document, link),
        );
        found.tooltip =
          link.kind === 'web'
            ? vscode.l10n.t('Open in the browser')
            : vscode.l10n.t('Open {0}', link.target);
        return found;
      });
    },
  });
}
