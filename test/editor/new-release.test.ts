import { assert } from 'chai';
import * as vscode from 'vscode';

import { MEETING_KINDS } from '../../src/core/genre/genre.js';
import type { ReleaseAnswers } from '../../src/core/new-release/answers.js';
import { createSnippetWriter } from '../../src/core/new-release/release-writer.js';
import { writeRelease } from '../../src/core/new-release/write-release.js';
import { openFile, runAndTakeFirst, seeFaults, seeOpen } from './support.js';

const ANSWERS = {
  languages: ['th', 'en'],
  files: 'one',
  day: { year: 2026, month: 12, day: 1 },
  numerals: 'thai',
  agency: { th: 'กระทรวงการต่างประเทศ', en: 'Ministry of Foreign Affairs' },
  country: 'FI',
  guestOffice: 'foreign-minister',
} as const satisfies Partial<ReleaseAnswers>;

/** The places to fill in, in the order of the text. */
function blanksOf(text: string): string[] {
  const withoutLists = text.replace(/^(?:languages|countries): .*$/gmu, '');
  return Array.from(withoutLists.matchAll(/\[[^[\]\n]+\]/gu), ([blank]) => blank);
}

describe('New Press Release…', () => {
  it('makes a file from the answers and selects the first place to fill in', async () => {
    await runAndTakeFirst('newRelease');
    const editor = await seeOpen(/bilateral-meeting.*\.press\.md$/u);
    const { document } = editor;
    assert.strictEqual(document.languageId, 'press-release');
    assert.match(document.getText(), /^status: draft$/mu);
    assert.match(document.getText(), /^::: \{lang=en\}$/mu);
    assert.isFalse(editor.selection.isEmpty);
    await seeFaults(document, ...blanksOf(document.getText()));
  });

  for (const kind of MEETING_KINDS) {
    it(`writes ${kind} with tab stops as it writes it without`, async () => {
      const answers = { ...ANSWERS, kind };
      const [plain] = writeRelease(answers, 'talks');
      const [snippet] = writeRelease(answers, 'talks', createSnippetWriter);
      const editor = await openFile('', 'talks.press.md');
      await editor.insertSnippet(new vscode.SnippetString(snippet?.text), undefined, {
        undoStopBefore: true,
        undoStopAfter: true,
        keepWhitespace: true,
      });
      assert.strictEqual(editor.document.getText(), plain?.text);
      await seeFaults(editor.document, ...blanksOf(plain?.text ?? ''));
    });
  }
});
