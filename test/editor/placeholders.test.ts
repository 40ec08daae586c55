import { assert } from 'chai';
import * as vscode from 'vscode';

import { body, openFile, openRelease, seeSelected, type } from './support.js';

const run = (command: string) => vscode.commands.executeCommand(`thaiPressRelease.${command}`);

describe('places to fill in', () => {
  it('are gone to one after the other, and back, and typing fills them', async () => {
    const editor = await openRelease('⟦⟧[ชื่อฝ่ายไทย] หารือกับ [ชื่ออีกฝ่าย] ณ [สถานที่]');
    await run('nextPlaceholder');
    await seeSelected(editor, '[ชื่อฝ่ายไทย]');
    await type('นายมานะ ใจดี');
    await run('nextPlaceholder');
    await run('nextPlaceholder');
    await seeSelected(editor, '[สถานที่]');
    await run('previousPlaceholder');
    await seeSelected(editor, '[ชื่ออีกฝ่าย]');
    assert.strictEqual(body(editor.document), 'นายมานะ ใจดี หารือกับ [ชื่ออีกฝ่าย] ณ [สถานที่]');
  });

  it('are those of the frontmatter too', async () => {
    const editor = await openFile(
      '---\ntype: press-release\ntitle:\n  th: "[หัวข้อข่าว]"\ndate: 2026-12-01\n---\n\nณ ⟦[สถานที่]⟧\n',
      'blanks.press.md',
    );
    await run('nextPlaceholder');
    await seeSelected(editor, '[หัวข้อข่าว]');
  });

  it('leave the cursor alone where there are none', async () => {
    const editor = await openRelease('นาย⟦มานะ⟧ ใจดี');
    await run('nextPlaceholder');
    await seeSelected(editor, 'มานะ');
  });
});
