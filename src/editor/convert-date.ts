import * as vscode from 'vscode';

import { convertDates, datesTouching } from '../core/convert/convert-date.js';
import { obstacleTo } from '../core/convert/date-obstacle.js';
import { LEFT_REASONS } from '../core/convert/left-number.js';
import type { DateExpression } from '../core/dates/date-expression.js';
import type { PressRelease } from '../core/document/press-release.js';
import type { Span } from '../core/text/span.js';
import { toDateItem, writeDates } from './date-items.js';
import { showBriefly } from './brief-message.js';
import { registerEditorCommand } from './editor-command.js';
import { type ConversionSources, protectedRelease } from './protected-release.js';
import { messageLocale } from './settings.js';
import { toSpan } from './to-vscode.js';

/** What keeps the dates there from being converted, as far as there is one reason to name. */
function describeObstacle(release: PressRelease, spans: readonly Span[]): string {
  const [first] = datesTouching(release, spans);
  if (!first) return vscode.l10n.t('No date here: put the cursor on one, or select several');
  const obstacle = obstacleTo(release.text, first);
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

/** Says why there is nothing to choose from. */
function refuse(release: PressRelease, unprotected: PressRelease, spans: readonly Span[]): void {
  const isProtected =
    datesTouching(release, spans).length === 0 && datesTouching(unprotected, spans).length > 0;
  const reason = isProtected
    ? LEFT_REASONS.project[messageLocale()]
    : describeObstacle(release, spans);
  void vscode.window.showInformationMessage(reason);
}

async function convert(editor: vscode.TextEditor, sources: ConversionSources): Promise<void> {
  const { document, selections } = editor;
  const release = await protectedRelease(document, sources);
  const { version } = document;
  const spans = selections.map((selection) => toSpan(document, selection));
  const dates = datesTouching(release, spans);
  const choices = convertDates(release, dates);
  if (choices.length === 0) {
    refuse(release, sources.documents.get(document), spans);
    return;
  }
  const picked = await vscode.window.showQuickPick(choices.map(toDateItem), {
    title:
      dates.length === 1
        ? vscode.l10n.t('Write the date as')
        : vscode.l10n.t('Write {0} dates as', dates.length),
    matchOnDescription: true,
  });
  if (!picked?.choice || document.version !== version) return;
  if (await writeDates(editor, picked.choice)) report(dates, picked.choice.edits.length);
}

/** “Convert Date…”: another form for the date at the cursor, or for all that are selected. */
export function registerConvertDate(sources: ConversionSources): vscode.Disposable {
  return registerEditorCommand('convertDate', (editor) => convert(editor, sources));
}
