import { assert } from 'chai';
import * as vscode from 'vscode';

import { completions, openRelease } from './support.js';

describe('snippets', () => {
  it('offer a bilateral meeting in Thai and in English', async () => {
    const editor = await openRelease('');
    const offered = (await completions(editor))
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.includeMembers(offered, ['ทวิภาคี', 'bilateral-th', 'bilateral-en']);
  });
});
