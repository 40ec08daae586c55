import * as vscode from 'vscode';

import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import { createSnippetWriter } from '../../core/new-release/release-writer.js';
import { type DraftFile, writeRelease } from '../../core/new-release/write-release.js';

const encoder = new TextEncoder();

/** Makes the files in the folder, all or none; never writes over one that is there. */
async function createFiles(
  folder: vscode.Uri,
  files: readonly DraftFile[],
): Promise<vscode.TextDocument[] | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const uris = files.map(({ name }) => vscode.Uri.joinPath(folder, name));
  files.forEach(({ text }, index) => {
    const uri = uris[index];
    if (uri) edit.createFile(uri, { contents: encoder.encode(text), overwrite: false });
  });
  if (!(await vscode.workspace.applyEdit(edit))) return undefined;
  return Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
}

function createUntitled(files: readonly DraftFile[]): Promise<vscode.TextDocument[]> {
  return Promise.all(
    files.map(({ text: content }) =>
      vscode.workspace.openTextDocument({ language: 'press-release', content }),
    ),
  );
}

/** Writes the release again as a snippet, whose first tab stop is then selected. */
async function fillIn(document: vscode.TextDocument, snippet: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const end = document.positionAt(document.getText().length);
  const whole = new vscode.Range(new vscode.Position(0, 0), end);
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  if (!document.isUntitled) await document.save();
}

/** Makes the files, or untitled documents where there is no folder, and opens the first to be filled. */
export async function createRelease(
  answers: ReleaseAnswers,
  name: string,
  folder: vscode.Uri | undefined,
): Promise<void> {
  const texts = writeRelease(answers, name);
  const snippets = writeRelease(answers, name, createSnippetWriter);
  const documents = folder ? await createFiles(folder, texts) : await createUntitled(texts);
  if (!documents) {
    const message = vscode.l10n.t('The release could not be made: is there such a file already?');
    void vscode.window.showErrorMessage(message);
    return;
  }
  for (const [index, document] of [...documents.entries()].reverse()) {
    if (index > 0) await vscode.window.showTextDocument(document, { preview: false });
    else await fillIn(document, snippets[0]?.text ?? '');
  }
}
