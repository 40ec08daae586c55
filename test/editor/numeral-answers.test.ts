import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  openRelease,
  pressButton,
  pressButtonAndTakeFirst,
  seeSelected,
  takeFirst,
  undo,
} from './support.js';

const run = (command: string) => vscode.commands.executeCommand(`thaiPressRelease.${command}`);

function selectedText({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}

/** The right side of the comparison that is open. */
function comparedUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

describe('the message about converted numerals', () => {
  it('lists the numbers that were left, and goes to the one that is picked', async () => {
    const editor = await openRelease('ปี 2562 ที่ https://example.go.th/63 มีเครือข่าย 5G');
    await run('toThaiNumerals');
    assert.strictEqual(body(editor.document), 'ปี ๒๕๖๒ ที่ https://example.go.th/63 มีเครือข่าย 5G');

    await pressButtonAndTakeFirst(() => selectedText(editor) === '63');
    await seeSelected(editor, '63');
  });
});

describe('the preview of a change of numerals', () => {
  it('compares first, and changes the document when asked, in one undo step', async () => {
    const text = 'ปี 2562 เครือข่าย 5G ชั้น 4';
    const changed = 'ปี ๒๕๖๒ เครือข่าย 5G ชั้น ๔';
    const { document } = await openRelease(text);
    const ending = run('previewNumerals');
    await takeFirst(() => comparedUri() !== undefined);
    const uri = comparedUri();
    assert.isDefined(uri, 'no comparison is open');
    assert.strictEqual(body(await vscode.workspace.openTextDocument(uri)), changed);
    assert.strictEqual(body(document), text);

    await pressButton(() => body(document) === changed);
    await ending;
    assert.strictEqual(body(document), changed);
    await vscode.window.showTextDocument(document);
    await undo();
    assert.strictEqual(body(document), text);
  });
});

describe('a release of a megabyte', () => {
  const PARAGRAPH = [
    'เมื่อวันที่ 11 ธันวาคม 2562 เวลา 16.00 น. มีผู้ร่วมงาน 1,250 คน ใช้เครือข่าย 5G ณ ห้อง 412',
    'เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๒ เวลา ๑๖.๐๐ น. มีผู้ร่วมงาน ๑,๒๕๐ คน ใช้เครือข่าย 5G ณ ห้อง ๔๑๒',
  ] as const;
  const COUNT = Math.ceil(2 ** 20 / new TextEncoder().encode(PARAGRAPH[0]).length);
  const [arabic, thai] = PARAGRAPH.map((paragraph) => `${paragraph}\n\n`.repeat(COUNT));

  it('is converted as a whole, in one undo step', async () => {
    const { document } = await openRelease(arabic ?? '');
    await run('toThaiNumerals');
    assert.isTrue(body(document) === thai, 'a number is wrong after the change to Thai digits');
    await undo();
    assert.isTrue(body(document) === arabic, 'the change is not undone in one step');
  });
});
