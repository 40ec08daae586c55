import * as vscode from 'vscode';

import { type RepairedPaste, repairPaste } from '../core/convert/repair-paste.js';
import { type DocumentCache, RELEASE_SELECTOR } from './document-cache.js';
import type { Linting } from './linting.js';
import { toSpan } from './to-vscode.js';

const TEXT = 'text/plain';
/** What VS Code notes beside a text that was copied in one of its own editors. */
const EDITOR_DATA = 'vscode-editor-data';

const REPAIRED = vscode.DocumentDropOrPasteEditKind.Text.append('repaired');

/** Whole lines and several selections have their own way to be pasted, which we do not replace. */
async function isPlainCopy(data: vscode.DataTransfer): Promise<boolean> {
  const note: unknown = JSON.parse((await data.get(EDITOR_DATA)?.asString()) ?? '{}');
  if (typeof note !== 'object' || note === null) return true;
  const has = (key: string) => Boolean(Reflect.get(note, key));
  return !has('isFromEmptySelection') && !has('multicursorText');
}

/** The sure repair comes before the plain text, the other one behind it. */
function toPasteEdit({ text, count, isSure }: RepairedPaste): vscode.DocumentPasteEdit {
  const title = isSure
    ? vscode.l10n.t('Paste with characters repaired ({0})', count)
    : vscode.l10n.t('Paste with characters repaired and lost letters put back ({0})', count);
  const edit = new vscode.DocumentPasteEdit(text, title, REPAIRED);
  if (!isSure) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}

/** Offers what Word, PDF files and web pages spoil mended; one key takes the plain text instead. */
export function registerPasteRepair(documents: DocumentCache, linting: Linting): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data) {
      const [range, ...others] = ranges;
      if (!range || others.length > 0 || !documents.isRelease(document)) return [];
      const text = await data.get(TEXT)?.asString();
      if (!text || !(await isPlainCopy(data))) return [];
      await linting.prepare(document.uri);
      const paste = { release: documents.get(document), span: toSpan(document, range), text };
      return repairPaste(paste, (release) => linting.lint(document, release)).map(toPasteEdit);
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(RELEASE_SELECTOR, provider, {
    providedPasteEditKinds: [REPAIRED],
    pasteMimeTypes: [TEXT],
  });
}
