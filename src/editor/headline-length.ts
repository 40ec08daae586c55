import * as vscode from 'vscode';

import { headlineAt, MEDIAN_LENGTH } from '../core/facts/headline-at.js';
import { type Headline, LONGEST_ON_SITE } from '../core/facts/headlines-of.js';
import type { DocumentCache } from './document-cache.js';
import { followEditor } from './follow-editor.js';

const TOO_LONG = new vscode.ThemeColor('statusBarItem.warningBackground');

function describe(item: vscode.StatusBarItem, { length }: Headline): void {
  item.text = vscode.l10n.t('Headline: {0} of {1} characters', length, LONGEST_ON_SITE);
  item.tooltip = vscode.l10n.t(
    'The website cuts headlines off behind {0} characters. Half of them have no more than {1}.',
    LONGEST_ON_SITE,
    MEDIAN_LENGTH,
  );
  item.backgroundColor = LONGEST_ON_SITE < length ? TOO_LONG : undefined;
}

/** Shows the length of the headline at the cursor, as the website counts it. */
export function registerHeadlineLength(documents: DocumentCache): vscode.Disposable {
  const alignment = vscode.StatusBarAlignment.Right;
  const item = vscode.window.createStatusBarItem('headlineLength', alignment, 121);
  item.name = vscode.l10n.t('Length of the headline');
  const following = followEditor(documents, (editor) => {
    const { document, selection } = editor ?? {};
    const headline =
      document && selection
        ? headlineAt(documents.get(document), document.offsetAt(selection.active))
        : undefined;
    if (!headline) {
      item.hide();
      return;
    }
    describe(item, headline);
    item.show();
  });
  return vscode.Disposable.from(item, following);
}
