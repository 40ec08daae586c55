import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  completions,
  hoverOn,
  openRelease,
  seeSelected,
  takeSuggestion,
  type,
} from './support.js';

describe('official names', () => {
  it('complete while one types, from a short form to the full name', async () => {
    const editor = await openRelease('โดย ');
    for (const key of 'ดีอี') await type(key);
    await takeSuggestion(editor);
    assert.strictEqual(body(editor.document), 'โดย กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม');
    await seeSelected(editor, '');
  });

  it('stay an abbreviation that several share, unless the writer chooses', async () => {
    const editor = await openRelease('by the MOC');
    const offered = (await completions(editor)).map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    );
    assert.includeMembers(offered, ['MOC', 'Ministry of Commerce', 'Ministry of Culture']);
  });

  it('complete within the tab stop of a snippet, which goes on to the next', async () => {
    const editor = await openRelease('');
    const snippet = 'หารือกับ${1:[ชื่ออีกฝ่าย]} ณ ${2:[สถานที่]}';
    await editor.insertSnippet(new vscode.SnippetString(snippet));
    await seeSelected(editor, '[ชื่ออีกฝ่าย]');
    for (const key of 'กระทรวงพา') await type(key);
    await takeSuggestion(editor);
    assert.strictEqual(body(editor.document), 'หารือกับกระทรวงพาณิชย์ ณ [สถานที่]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await seeSelected(editor, '[สถานที่]');
  });

  it('are explained under the pointer', async () => {
    const { document } = await openRelease('ผู้แทนกระทรวงแรงงานเข้าร่วม');
    assert.include(await hoverOn(document, 'แรงงาน'), 'Ministry of Labour');
  });
});
