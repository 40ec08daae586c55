import * as vscode from 'vscode';

import { insist, openRelease, type, writeBeside } from './support.js';

const WORD = 'เพลตฟอร์ม';
const SENTENCE = `กระทรวงเปิดตัว${WORD}การค้า`;

/** Focuses the report, goes to its last line and presses Enter, as the keyboard does. */
const GO_TO_LAST = ['thaiPressRelease.publication.focus', 'list.focusLast', 'list.select'] as const;

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}

async function goToLast(isThere: () => boolean): Promise<void> {
  await insist(GO_TO_LAST, isThere);
  if (!isThere()) throw new Error(`at “${selectedText()}” instead`);
}

describe('the check before publication', () => {
  it('lists what is wrong in a release; Enter leads to the place', async () => {
    await openRelease(SENTENCE);
    await vscode.commands.executeCommand('thaiPressRelease.checkFile');
    await goToLast(() => selectedText() === WORD);
  });

  it('looks at a release that has no file yet', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'press-release',
      content: SENTENCE,
    });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('thaiPressRelease.checkFile');
    await goToLast(() => selectedText() === WORD);
  });

  it('looks for the pictures', async () => {
    await openRelease('![ภาพการหารือ](ภาพ.jpg)');
    await vscode.commands.executeCommand('thaiPressRelease.checkFile');
    await goToLast(() => selectedText() === 'ภาพ.jpg');
  });

  it('follows what is typed', async () => {
    const { document } = await openRelease('กระทรวงเปิดตัว');
    await vscode.commands.executeCommand('thaiPressRelease.checkFile');
    await vscode.window.showTextDocument(document);
    await type(WORD);
    await goToLast(() => selectedText() === WORD);
  });

  it('finds releases in every folder of the workspace, also those that no editor has open', async () => {
    const { document } = await openRelease('กระทรวงเปิดตัวแพลตฟอร์ม');
    const last = await writeBeside(document, '../ฮ/ฮ.press.md', SENTENCE);
    await vscode.commands.executeCommand('thaiPressRelease.checkWorkspace');
    await goToLast(
      () =>
        vscode.window.activeTextEditor?.document.uri.path === last.path && selectedText() === WORD,
    );
  });
});
