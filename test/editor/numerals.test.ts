import { assert } from 'chai';
import * as vscode from 'vscode';

import { body, openFile, openRelease, seeSelected, type, undo } from './support.js';

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
    const editor = await openRelease('ปี ⟦๒๕๖๒⟧ ปี ๒๕๖๓ ปี ⟦๒๕๖๔⟧');
    const { document } = editor;
    await run('toArabicNumerals');
    assert.strictEqual(body(document), 'ปี 2562 ปี ๒๕๖๓ ปี 2564');
    await seeSelected(editor, '2562', '2564');

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

describe('lists', () => {
  it('go on with the next Thai numeral on Enter, and end on an empty item', async () => {
    const { document } = await openRelease('๑) การค้า');
    await run('onEnter');
    await type('การลงทุน');
    assert.strictEqual(body(document), '๑) การค้า\n๒) การลงทุน');

    await run('onEnter');
    assert.strictEqual(body(document), '๑) การค้า\n๒) การลงทุน\n๓) ');
    await run('onEnter');
    assert.strictEqual(body(document), '๑) การค้า\n๒) การลงทุน\n');
  });

  it('are numbered anew by command, in one undo step', async () => {
    const text = '๑) การค้า\n๓) การลงทุน\n๔) การศึกษา';
    const { document } = await openRelease(text);
    await run('renumberList');
    assert.strictEqual(body(document), '๑) การค้า\n๒) การลงทุน\n๓) การศึกษา');
    await undo();
    assert.strictEqual(body(document), text);
  });

  it('leave Enter alone elsewhere', async () => {
    const { document } = await openRelease('ย่อหน้าแรก');
    await run('onEnter');
    await type('ย่อหน้าที่สอง');
    assert.strictEqual(body(document), 'ย่อหน้าแรก\nย่อหน้าที่สอง');
  });
});

describe('the numerals that a release asks for', () => {
  it('come to each language by one command', async () => {
    const editor = await openFile(
      '---\ntype: press-release\ntitle:\n  th: การหารือ\ndate: 2019-12-11\nnumerals: thai\n---\n\nปี 2562\n\n::: {lang=en}\nIn ๒๐๑๙\n:::\n',
      'policy.press.md',
    );
    await run('numeralsToPolicy');
    assert.include(editor.document.getText(), 'ปี ๒๕๖๒');
    assert.include(editor.document.getText(), 'In 2019');
    assert.include(editor.document.getText(), 'date: 2019-12-11');
  });
});
