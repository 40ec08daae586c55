import * as vscode from 'vscode';

import type { DateChoice } from '../core/convert/date-choice.js';
import { insertDate, readTypedDate } from '../core/convert/insert-date.js';
import { parseIsoDay } from '../core/dates/calendar.js';
import { releaseDateOf } from '../core/facts/release-date.js';
import type { PressRelease } from '../core/document/press-release.js';
import type { Span } from '../core/text/span.js';
import { localDay } from '../platform/local-day.js';
import { type DateItem, toDateItem, writeDates } from './date-items.js';
import type { DocumentCache } from './document-cache.js';
import { registerEditorCommand } from './editor-command.js';
import { toSpan } from './to-vscode.js';

/** The forms of the date that is typed; while none is, those of today that match what is. */
function itemsFor(release: PressRelease, spans: readonly Span[], typed: string): DateItem[] {
  const today = parseIsoDay(localDay());
  if (!today) return [];
  const days = readTypedDate(typed, releaseDateOf(release) ?? today);
  const choices = insertDate(release, spans, days ?? { first: today, connector: '–' });
  const items = choices.map((choice) => ({
    ...toDateItem(choice),
    alwaysShow: days !== undefined,
  }));
  return days || typed === '' ? items : [...items, unreadItem(typed)];
}

function unreadItem(typed: string): DateItem {
  const label = vscode.l10n.t('“{0}” is not yet a date', typed);
  return { label: `$(info) ${label}`, alwaysShow: true };
}

/**
 * The item in focus on the screen. VS Code does not always say so when new items take the places of
 * old ones: the active item is then an old one, of the same form but another date, or none.
 */
function pickedItem({ items, activeItems }: vscode.QuickPick<DateItem>): DateItem | undefined {
  const form = activeItems[0]?.description;
  return (
    items.find(({ description }) => description !== undefined && description === form) ??
    items.find(({ alwaysShow }) => alwaysShow)
  );
}

/** Asks for a date and its form; `undefined` if the writer thinks better of it. */
function pickDate(release: PressRelease, spans: readonly Span[]): Promise<DateChoice | undefined> {
  const box = vscode.window.createQuickPick<DateItem>();
  box.title = vscode.l10n.t('Insert Date');
  box.placeholder = vscode.l10n.t('Today, or type a date in any form, such as 11 Dec 2026');
  box.matchOnDescription = true;
  box.items = itemsFor(release, spans, '');
  return new Promise((resolve) => {
    box.onDidChangeValue((typed) => {
      box.items = itemsFor(release, spans, typed);
    });
    box.onDidAccept(() => {
      const choice = pickedItem(box)?.choice;
      if (!choice) return;
      resolve(choice);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

/** Puts the cursors behind what was written. */
function moveBehind(editor: vscode.TextEditor, { edits }: DateChoice): void {
  let grown = 0;
  editor.selections = edits.map(({ span, text }) => {
    grown += text.length - (span.end - span.start);
    const end = editor.document.positionAt(span.end + grown);
    return new vscode.Selection(end, end);
  });
}

async function insert(editor: vscode.TextEditor, documents: DocumentCache): Promise<void> {
  const { document, selections } = editor;
  const release = documents.get(document);
  const spans = selections
    .map((selection) => toSpan(document, selection))
    .toSorted((a, b) => a.start - b.start);
  const choice = await pickDate(release, spans);
  if (!choice || documents.get(document) !== release) return;
  if (await writeDates(editor, choice)) moveBehind(editor, choice);
}

/** “Insert Date…”: today, or the day that is typed, in the form that is picked. */
export function registerInsertDate(documents: DocumentCache): vscode.Disposable {
  return registerEditorCommand('insertDate', (editor) => insert(editor, documents));
}
