import { assert } from 'chai';
import * as vscode from 'vscode';

import { completions, openRelease } from './support.js';

describe('snippets', () => {
  it('offer the points of a meeting, in Thai and in English, and the frontmatter', async () => {
    const editor = await openRelease('');
    const offered = (await completions(editor))
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.includeMembers(offered, ['ประเด็น', 'points-labelled-en', 'frontmatter']);
  });
});
