import { assert } from 'chai';
import * as vscode from 'vscode';

import { body, openRelease, seeSelected, undo } from './support.js';

const run = (command: string) => vscode.commands.executeCommand(`thaiPressRelease.${command}`);

describe('numeral commands', () => {
  it('convert the selection and leave the rest alone', async () => {
    const editor = await openRelease('เวลา ⟦10.30⟧ และ 11.30 น.');
    await run('toThaiNumerals');
    assert.strictEqual(body(editor.document), 'เวลา ๑๐.๓๐ และ 11.30 น.');
    await seeSelected(editor, '๑๐.๓๐');
  });

  it('convert each of several selections in one undo step', async () => {
    const text = 'ปี ๒๕๖๒ ปี ๒๕๖๓ ปี ๒๕๖๔';
    const { document } = await openRelease('ปี ⟦๒๕๖๒⟧ ปี ๒๕๖๓ ปี ⟦๒๕๖๔⟧');
    await run('toArabicNumerals');
    assert.strictEqual(body(document), 'ปี 2562 ปี ๒๕๖๓ ปี 2564');

    await undo();
    assert.strictEqual(body(document), text);
  });

  it('convert the whole document when nothing is selected, except what is protected', async () => {
    const { document } = await openRelease('เครือข่าย 5G ปี 2562 ที่ https://example.go.th/2562');
    await run('toThaiNumerals');
    assert.strictEqual(body(document), 'เครือข่าย 5G ปี ๒๕๖๒ ที่ https://example.go.th/2562');
  });

  it('toggle back and forth', async () => {
    const { document } = await openRelease('⟦ปี 2562⟧');
    await run('toggleNumerals');
    assert.strictEqual(body(document), 'ปี ๒๕๖๒');
    await run('toggleNumerals');
    assert.strictEqual(body(document), 'ปี 2562');
  });
});
