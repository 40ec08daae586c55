import { assert } from 'chai';
import * as vscode from 'vscode';

import { body, openRelease, seeSelected, type } from './support.js';

const pressEnter = () => vscode.commands.executeCommand('thaiPressRelease.onEnter');

describe('Enter in a list', () => {
  const lists = {
    'Thai numerals': ['๙) การค้า', '๑๐) '],
    'Arabic numerals': ['1. การค้า', '2. '],
    'Thai letters': ['ก) การค้า', 'ข) '],
    brackets: ['(๑) การค้า', '(๒) '],
    'numbers of two levels': ['๒.๑ การค้า', '๒.๒ '],
  };

  for (const [title, [item = '', next = '']] of Object.entries(lists)) {
    it(`goes on with ${title}, and ends the list on the second press`, async () => {
      const { document } = await openRelease(item);
      await pressEnter();
      assert.strictEqual(body(document), `${item}\n${next}`);
      await type('การลงทุน');
      assert.strictEqual(body(document), `${item}\n${next}การลงทุน`);

      await pressEnter();
      await pressEnter();
      assert.strictEqual(body(document), `${item}\n${next}การลงทุน\n`);
    });
  }

  it('goes on within the tab stop of a snippet, which stays one', async () => {
    const editor = await openRelease('');
    const snippet = '๑) ${1:[หัวข้อหารือ]}\n\nณ ${2:[สถานที่]}';
    await editor.insertSnippet(new vscode.SnippetString(snippet));
    await type('การค้า');
    await pressEnter();
    await type('การลงทุน');
    assert.strictEqual(body(editor.document), '๑) การค้า\n๒) การลงทุน\n\nณ [สถานที่]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await seeSelected(editor, '[สถานที่]');
  });
});
