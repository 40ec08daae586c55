import * as vscode from 'vscode';

import {
  convertNumerals,
  convertNumeralsIn,
  type NumeralConversion,
  otherDigits,
} from '../core/convert/convert-numerals.js';
import { mergeSpans } from '../core/text/span.js';
import type { DigitScript } from '../core/thai/digits.js';
import type { DocumentCache } from './document-cache.js';
import { toSpan, toTextEdit } from './to-vscode.js';

/** How long a message about a finished conversion stays in the status bar. */
const MESSAGE_MILLISECONDS = 8000;

function describe({ edits, left }: NumeralConversion): string {
  if (edits.length === 0 && left.length === 0) return vscode.l10n.t('No numbers to convert');
  return left.length === 0
    ? vscode.l10n.t('Numbers converted: {0}', edits.length)
    : vscode.l10n.t('Numbers converted: {0}; left as they are: {1}', edits.length, left.length);
}

/** The selections, or `undefined` if nothing is selected, which means the whole document. */
function selectedText({ document, selections }: vscode.TextEditor): string | undefined {
  const texts = selections.filter(({ isEmpty }) => !isEmpty).map((one) => document.getText(one));
  return texts.length > 0 ? texts.join('\n') : undefined;
}

async function convert(
  editor: vscode.TextEditor,
  documents: DocumentCache,
  to: DigitScript,
): Promise<void> {
  const { document, selections } = editor;
  const release = documents.get(document);
  const spans = mergeSpans(
    selections.filter(({ isEmpty }) => !isEmpty).map((selection) => toSpan(document, selection)),
  );
  const conversion =
    spans.length > 0 ? convertNumeralsIn(release, spans, to) : convertNumerals(release, to);
  if (conversion.edits.length > 0) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(
      document.uri,
      conversion.edits.map((one) => toTextEdit(document, one)),
    );
    await vscode.workspace.applyEdit(edit);
    editor.selections = selections;
  }
  vscode.window.setStatusBarMessage(describe(conversion), MESSAGE_MILLISECONDS);
}

type ChooseDigits = (editor: vscode.TextEditor) => DigitScript;

const COMMANDS: Readonly<Record<string, ChooseDigits>> = {
  'thaiPressRelease.toThaiNumerals': () => 'thai',
  'thaiPressRelease.toArabicNumerals': () => 'arabic',
  'thaiPressRelease.toggleNumerals': (editor) =>
    otherDigits(selectedText(editor) ?? editor.document.getText()),
};

/** The commands that change digits, on every selection or on the whole document. */
export function registerNumeralCommands(documents: DocumentCache): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([id, choose]) =>
      vscode.commands.registerCommand(id, async () => {
        const editor = vscode.window.activeTextEditor;
        if (editor) await convert(editor, documents, choose(editor));
      }),
    ),
  );
}
