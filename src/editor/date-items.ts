import * as vscode from 'vscode';

import type { DateChoice } from '../core/convert/date-choice.js';
import { messageLocale } from './settings.js';
import { toRange } from './to-vscode.js';

/** A form to pick: the date as it will be written, and what is special of the form. */
export interface DateItem extends vscode.QuickPickItem {
  /** Missing in a line that only tells something. */
  readonly choice?: DateChoice;
}

export function toDateItem(choice: DateChoice): DateItem {
  return { label: choice.preview, description: choice.title[messageLocale()], choice };
}

/** Writes the dates in the form, as one undo step. */
export async function writeDates(
  editor: vscode.TextEditor,
  { edits }: DateChoice,
): Promise<boolean> {
  return editor.edit((builder) => {
    for (const { span, text } of edits) builder.replace(toRange(editor.document, span), text);
  });
}
