import { assert } from 'chai';
import * as vscode from 'vscode';

import { openFile, openRelease } from './support.js';

describe('language mode', () => {
  for (const name of ['ข่าว.press.md', 'news.th.press.md', 'news.en.press.md']) {
    it(`is press-release for ${name}`, async () => {
      const { document } = await openFile('# หารือทวิภาคี\n', name);
      assert.strictEqual(document.languageId, 'press-release');
    });
  }

  it('leaves other Markdown files in Markdown mode', async () => {
    const { document } = await openFile('# Notes\n', 'notes.md');
    assert.strictEqual(document.languageId, 'markdown');
  });

  it('sets the editor up for Thai', async () => {
    const { document } = await openRelease('ข่าว');
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.strictEqual(settings.get('wordWrap'), 'on');
    assert.strictEqual(settings.get('wrappingStrategy'), 'advanced');
    assert.deepEqual(settings.get('wordSegmenterLocales'), ['th', 'en']);
    assert.strictEqual(settings.get('stopRenderingLineAfter'), -1);
    assert.isFalse(settings.get('unicodeHighlight.ambiguousCharacters'));
    assert.propertyVal(settings.get('unicodeHighlight.allowedLocales'), 'th', true);
  });
});
