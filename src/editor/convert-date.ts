import * as vscode from 'vscode';

import { convertDates, datesTouching } from '../core/convert/convert-date.js';
import { obstacleTo } from '../core/convert/date-obstacle.js';
import type { DateExpression } from '../core/dates/date-expression.js';
import { toDateItem, writeDates } from './date-items.js';
import { showBriefly } from './brief-message.js';
import type { DocumentCache } from './document-cache.js';
import { registerEditorCommand } from './editor-command.js';
import { messageLocale } from './settings.js';
import { toSpan } from './to-vscode.js';

/** What keeps the dates from being converted, as far as there is one reason to name. */
function describeObstacle(text: string, [first]: readonly DateExpression[]): string {
  if (!first) return vscode.l10n.t('No date here: put the cursor on one, or select several');
  const obstacle = obstacleTo(text, first);
  return obstacle?.[messageLocale()] ?? vscode.l10n.t('This date has no other form here');
}

function report(dates: readonly DateExpression[], converted: number): void {
  if (dates.length === 1) return;
  const left = dates.length - converted;
  const message =
    left === 0
      ? vscode.l10n.t('Dates converted: {0}', converted)
      : vscode.l10n.t('Dates converted: {0}; left as they are: {1}', converted, left);
  showBriefly(message);
}

async function convert(editor: vscode.TextEditor, documents: DocumentCache): Promise<void> {
  const { document, selections } = editor;
  const release = documents.get(document);
  const spans = selections.map((selection) => toSpan(document, selection));
  const dates = datesTouching(release, spans);
  const choices = convertDates(release, dates);
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(describeObstacle(release.text, dates));
    return;
  }
  const picked = await vscode.window.showQuickPick(choices.map(toDateItem), {
    title:
      dates.length === 1
        ? vscode.l10n.t('Write the date as')
        : vscode.l10n.t('Write {0} dates as', dates.length),
    matchOnDescription: true,
  });
  if (!picked?.choice || documents.get(document) !== release) return;
  if (await writeDates(editor, picked.choice)) report(dates, picked.choice.edits.length);
}

/** “Convert Date…”: another form for the date at the cursor, or for all that are selected. */
export function registerConvertDate(documents: DocumentCache): vscode.Disposable {
  return registerEditorCommand('convertDate', (editor) => convert(editor, documents));
}
