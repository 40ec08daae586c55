import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  openRelease,
  pickQuickFix,
  ruleOf,
  seeFaultCount,
  seeFaultOf,
  seeFaults,
  type,
  undo,
  writeBeside,
} from './support.js';

describe('diagnostics', () => {
  it('underline a wrong weekday while typing; the quick fix mends it, undo brings it back', async () => {
    const editor = await openRelease('เมื่อวันพฤหัสบดีที่ 11 ธันวาคม ');
    await type('2562 ');
    const fault = await seeFaultOf(editor.document, 'weekday-agrees');
    assert.strictEqual(editor.document.getText(fault.range), 'วันพฤหัสบดี');

    await pickQuickFix(editor, 'พุธ');
    assert.strictEqual(body(editor.document), 'เมื่อวันพุธที่ 11 ธันวาคม 2562 ');
    await seeFaults(editor.document);

    await undo();
    await seeFaultOf(editor.document, 'weekday-agrees');
  });

  it('underline a misspelling; the quick fix mends it, undo brings it back', async () => {
    const editor = await openRelease('กระทรวงพาณิชย์เปิดตัว');
    await type('เพลตฟอร์มการค้า');
    await seeFaults(editor.document, 'เพลตฟอร์ม');

    await pickQuickFix(editor, 'แพลตฟอร์ม');
    assert.strictEqual(body(editor.document), 'กระทรวงพาณิชย์เปิดตัวแพลตฟอร์มการค้า');
    await seeFaults(editor.document);

    await undo();
    await seeFaults(editor.document, 'เพลตฟอร์ม');
  });

  it('name the rule and link to its page', async () => {
    const { document } = await openRelease('กระทรวงพาณิชย์เปิดตัวเพลตฟอร์มการค้า');
    const fault = await seeFaultOf(document, 'no-misspelling');
    assert.strictEqual(ruleOf(fault), 'no-misspelling');
    assert.isObject(fault.code);
  });

  it('come for a picture that is not there, and go when it is', async () => {
    const { document } = await openRelease('![ภาพการหารือ](images/ภาพ%201.jpg)');
    await writeBeside(document, '.press-release.yaml', 'rules:\n  link-resolves: warning\n');
    await seeFaults(document, 'images/ภาพ%201.jpg');

    const picture = await writeBeside(document, 'images/ภาพ 1.jpg', '');
    await seeFaults(document);
    const folder = vscode.Uri.joinPath(picture, '..');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await seeFaults(document, 'images/ภาพ%201.jpg');
  });

  it('help in plain Markdown whose frontmatter says type: press-release', async () => {
    const text = 'กระทรวงพาณิชย์เปิดตัวเพลตฟอร์มการค้า';
    const release = await openRelease(text, 'notes.md');
    assert.strictEqual(release.document.languageId, 'markdown');
    await seeFaults(release.document, 'เพลตฟอร์ม');
  });

  it('say how many are not listed where VS Code has room for a thousand', async () => {
    const lines = Array.from({ length: 1010 }, (_, index) => `เพลตฟอร์มที่ ${index}`);
    const { document } = await openRelease(lines.join('\n\n'));
    await seeFaultCount(document, 1000);
    const last = vscode.languages.getDiagnostics(document.uri).at(-1);
    assert.match(last?.message ?? '', /^11 more problems/u);
  });

  it('stay away from the right weekday, 5G and addresses', async () => {
    const editor = await openRelease(
      'เมื่อวันพุธที่ 11 ธันวาคม 2562 เครือข่าย 5G ตาม https://example.go.th/2562/เพลตฟอร์ม และเพลตฟอร์ม',
    );
    await seeFaults(editor.document, 'เพลตฟอร์ม');
  });
});
