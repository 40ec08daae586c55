import { assert } from 'chai';
import * as vscode from 'vscode';

import { body, openRelease, type } from './support.js';

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
});
