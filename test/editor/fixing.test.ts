import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  openRelease,
  pickAction,
  pickQuickFix,
  quickFixTitles,
  save,
  saveUntil,
  seeFaultOf,
  seeFaults,
  seeSelected,
  seeTab,
  setEditorSetting,
  undo,
} from './support.js';

const FAULTY = 'รัฐมนตรีฯ เเถลงข่าว เวลา 16:00 น. ( ประเด็นสําคัญ ) และเพลตฟอร์ม';
const SURE = 'รัฐมนตรีฯ แถลงข่าว เวลา 16.00 น. (ประเด็นสำคัญ) และเพลตฟอร์ม';

describe('fix all', () => {
  it('mends what is sure by command, leaves the rest, and is one step to undo', async () => {
    const { document } = await openRelease(FAULTY);
    await vscode.commands.executeCommand('thaiPressRelease.fixAll');
    assert.strictEqual(body(document), SURE);
    await seeFaults(document, 'เพลตฟอร์ม');

    await undo();
    assert.strictEqual(body(document), FAULTY);
  });

  it('leaves the selection on the words on which it was', async () => {
    const editor = await openRelease('รัฐมนตรีฯ เเถลงข่าว เวลา 16:00 น. ณ ⟦ทำเนียบรัฐบาล⟧');
    await vscode.commands.executeCommand('thaiPressRelease.fixAll');
    await seeSelected(editor, 'ทำเนียบรัฐบาล');
  });

  it('happens on save where the settings say so', async () => {
    const { document } = await openRelease(FAULTY);
    await setEditorSetting('codeActionsOnSave', { 'source.fixAll.thaiPressRelease': 'explicit' });
    try {
      await saveUntil(() => body(document) === SURE && !document.isDirty);
      assert.strictEqual(body(document), SURE);
      assert.isFalse(document.isDirty);
    } finally {
      await setEditorSetting('codeActionsOnSave', undefined);
    }
  });
});

describe('the light bulb', () => {
  it('mends all of one kind', async () => {
    const editor = await openRelease('ทำเเผนงาน เเละหารือ เวลา 16:00 น.');
    await seeFaultOf(editor.document, 'no-double-sara-e');
    await pickQuickFix(editor, 'Fix all 2 of this kind');
    assert.strictEqual(body(editor.document), 'ทำแผนงาน และหารือ เวลา 16:00 น.');
  });

  it('takes the likeliest suggestion for all of one kind where a person asks for it', async () => {
    const editor = await openRelease('เพลตฟอร์มการค้ากับเพลตฟอร์มการศึกษา');
    await seeFaults(editor.document, 'เพลตฟอร์ม', 'เพลตฟอร์ม');
    await pickQuickFix(editor, 'Take the likeliest fix for all 2');
    assert.strictEqual(body(editor.document), 'แพลตฟอร์มการค้ากับแพลตฟอร์มการศึกษา');
    await undo();
    await seeFaults(editor.document, 'เพลตฟอร์ม', 'เพลตฟอร์ม');
  });

  it('offers no “all of this kind” for one', async () => {
    const { document } = await openRelease('กระทรวงเปิดตัวเพลตฟอร์ม');
    await seeFaults(document, 'เพลตฟอร์ม');
    const titles = await quickFixTitles(document);
    assert.isEmpty(titles.filter((title) => title.includes('of this kind')));
    assert.include(titles, 'Open the page about this rule');
  });
});

describe('the page of a rule', () => {
  it('opens from the light bulb, as VS Code shows Markdown', async () => {
    const { document } = await openRelease('กระทรวงเปิดตัวเพลตฟอร์ม');
    await seeFaults(document, 'เพลตฟอร์ม');
    await pickAction(document, 'Open the page about this rule');
    await seeTab('Preview no-misspelling.md');
  });

  it('opens from the name of the rule in the Problems panel', async () => {
    const { document } = await openRelease('ทำเเผน');
    const { code } = await seeFaultOf(document, 'no-double-sara-e');
    const target = typeof code === 'object' ? code.target : document.uri;
    await vscode.commands.executeCommand('vscode.open', target);
    await seeTab('Preview no-double-sara-e.md');
  });
});

describe('Format Document', () => {
  it('mends characters and spacing, no words and no times, in one step', async () => {
    const { document } = await openRelease(FAULTY);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.strictEqual(body(document), 'รัฐมนตรีฯ แถลงข่าว เวลา 16:00 น. (ประเด็นสำคัญ) และเพลตฟอร์ม');
    await undo();
    assert.strictEqual(body(document), FAULTY);
  });

  it('mends the selection alone', async () => {
    const { document } = await openRelease('เเถลงข่าว\n⟦เเละหารือ⟧\nเเล้วจบ');
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.strictEqual(body(document), 'เเถลงข่าว\nและหารือ\nเเล้วจบ');
  });

  it('leaves a clean release clean', async () => {
    const { document } = await openRelease(SURE);
    await save(document);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.isFalse(document.isDirty);
  });
});
