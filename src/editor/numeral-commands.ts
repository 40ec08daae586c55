import * as vscode from 'vscode';

import {
  convertNumerals,
  convertNumeralsIn,
  type NumeralConversion,
  type NumeralTarget,
  otherDigits,
} from '../core/convert/convert-numerals.js';
import { LEFT_REASONS, type LeftNumber } from '../core/convert/left-number.js';
import { applyEdits } from '../core/text/edit.js';
import { mergeSpans, spanText } from '../core/text/span.js';
import { showBriefly } from './brief-message.js';
import { changeDocument } from './change-document.js';
import { registerEditorCommand } from './editor-command.js';
import { type ConversionSources, protectedRelease } from './protected-release.js';
import { selectedRanges } from './selections.js';
import { messageLocale } from './settings.js';
import type { TextPreview } from './text-preview.js';
import { toRange, toSpan } from './to-vscode.js';

async function convertIn(
  editor: vscode.TextEditor,
  sources: ConversionSources,
  to: NumeralTarget,
): Promise<NumeralConversion> {
  const { document } = editor;
  const release = await protectedRelease(document, sources);
  const config = sources.configs.configOf(document.uri);
  const spans = mergeSpans(selectedRanges(editor).map((range) => toSpan(document, range)));
  return spans.length > 0
    ? convertNumeralsIn(release, spans, to, config)
    : convertNumerals(release, to, config);
}

/** Lists the numbers that were left, each with its reason; picking one goes to it. */
async function showLeft(editor: vscode.TextEditor, left: readonly LeftNumber[]): Promise<void> {
  const { document } = editor;
  const text = document.getText();
  const items = left.map(({ span, reason }) => ({
    label: spanText(text, span),
    description: LEFT_REASONS[reason][messageLocale()],
    detail: document.lineAt(document.positionAt(span.start).line).text.trim(),
    range: toRange(document, span),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Numbers left as they are'),
    placeHolder: vscode.l10n.t('Pick one to go to it'),
    matchOnDescription: true,
  });
  if (!picked) return;
  const shown = await vscode.window.showTextDocument(document);
  shown.selection = new vscode.Selection(picked.range.start, picked.range.end);
  shown.revealRange(picked.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Says what was done; where numbers were left, a button lists them. */
async function report(
  editor: vscode.TextEditor,
  { edits, left }: NumeralConversion,
): Promise<void> {
  if (left.length === 0) {
    const message =
      edits.length === 0
        ? vscode.l10n.t('No numbers to convert')
        : vscode.l10n.t('Numbers converted: {0}', edits.length);
    showBriefly(message);
    return;
  }
  const show = vscode.l10n.t('Show');
  const message = vscode.l10n.t(
    'Numbers converted: {0}; left as they are: {1}',
    edits.length,
    left.length,
  );
  const answer = await vscode.window.showInformationMessage(message, show);
  if (answer === show) await showLeft(editor, left);
}

async function apply(editor: vscode.TextEditor, conversion: NumeralConversion): Promise<void> {
  const { document, selections } = editor;
  if (conversion.edits.length > 0) {
    await changeDocument(document, conversion.edits);
    editor.selections = selections;
  }
  // The message waits for its reader; the command has done its work.
  void report(editor, conversion);
}

function otherDigitsIn(editor: vscode.TextEditor): NumeralTarget {
  const { document } = editor;
  const selected = selectedRanges(editor).map((range) => document.getText(range));
  return otherDigits(selected.length > 0 ? selected.join('\n') : document.getText());
}

/** Asks for the digits, shows the change as a diff, and applies it if the writer wants it. */
async function preview(
  editor: vscode.TextEditor,
  sources: ConversionSources,
  texts: TextPreview,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('To Thai numerals'), to: 'thai' as const },
      { label: vscode.l10n.t('To Arabic numerals'), to: 'arabic' as const },
      { label: vscode.l10n.t("To this release's policy"), to: 'policy' as const },
    ],
    { title: vscode.l10n.t('Preview a change of numerals') },
  );
  if (!picked) return;
  const conversion = await convertIn(editor, sources, picked.to);
  const changed = applyEdits(editor.document.getText(), conversion.edits);
  const accepted = await texts.askAbout(editor.document, changed, picked.label);
  if (accepted) await apply(await vscode.window.showTextDocument(editor.document), conversion);
}

type ChooseTarget = (editor: vscode.TextEditor) => NumeralTarget;

const COMMANDS: Readonly<Record<string, ChooseTarget>> = {
  toThaiNumerals: () => 'thai',
  toArabicNumerals: () => 'arabic',
  toggleNumerals: otherDigitsIn,
  numeralsToPolicy: () => 'policy',
};

/** The commands that change digits, on every selection or on the whole document. */
export function registerNumeralCommands(
  sources: ConversionSources,
  texts: TextPreview,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([id, choose]) =>
      registerEditorCommand(id, async (editor) => {
        await apply(editor, await convertIn(editor, sources, choose(editor)));
      }),
    ),
    registerEditorCommand('previewNumerals', (editor) => preview(editor, sources, texts)),
  );
}
