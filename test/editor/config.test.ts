import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  completions,
  hoverOn,
  insist,
  openRelease,
  pickAction,
  pickQuickFix,
  rewrites,
  seeFaults,
  seeMessage,
  type,
  workspaceFolder,
  writeBeside,
} from './support.js';

const CONFIG = '.press-release.yaml';
const WORD = 'เพลตฟอร์ม';
const SENTENCE = `กระทรวงเปิดตัว${WORD}การค้า`;

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Opens a file beside a release, with the cursor at its end. */
async function openConfig(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri);
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Converts, and takes it back, until the conversion leaves the text like this. */
async function seeProtected(document: vscode.TextDocument, wanted: string): Promise<void> {
  await insist(['undo', 'thaiPressRelease.toThaiNumerals'], () => body(document) === wanted);
  assert.strictEqual(body(document), wanted);
}

describe('the config of a project', () => {
  it('counts as soon as it is there, as it is changed, and no longer when it is gone', async () => {
    const { document } = await openRelease(SENTENCE);
    await seeFaults(document, WORD);

    const uri = await writeBeside(document, CONFIG, 'rules:\n  no-misspelling: off\n');
    await seeFaults(document);
    await writeBeside(document, CONFIG, 'rules:\n  no-misspelling: error\n');
    await seeFaults(document, WORD);
    assert.strictEqual(
      vscode.languages.getDiagnostics(document.uri)[0]?.severity,
      vscode.DiagnosticSeverity.Error,
    );
    await writeBeside(document, CONFIG, `dictionary: [${WORD}]\n`);
    await seeFaults(document);
    await vscode.workspace.fs.delete(uri);
    await seeFaults(document, WORD);
  });

  it('counts while it is typed, before it is saved', async () => {
    const { document } = await openRelease(SENTENCE);
    await seeFaults(document, WORD);
    const uri = await writeBeside(document, CONFIG, 'rules:\n  no-misspelling: ');
    const editor = await openConfig(uri);
    await type('off');
    assert.isTrue(editor.document.isDirty);
    await seeFaults(document);
  });

  it('says where it is broken, and the defaults go on', async () => {
    const { document } = await openRelease(SENTENCE);
    const text = 'rules:\n  no-mispelling: off\n';
    const uri = await writeBeside(document, CONFIG, text);
    await seeMessage(uri, 'no-mispelling');
    await seeFaults(document, WORD);

    const editor = await openConfig(uri);
    await pickQuickFix(editor, 'no-misspelling');
    await seeFaults(document);
  });

  it('protects what it names from a change of numerals', async () => {
    const { document } = await openRelease('รุ่น TH 100 ปี 2562');
    await writeBeside(document, CONFIG, 'protect:\n  - รุ่น TH *\n');
    await seeProtected(document, 'รุ่น TH 100 ปี ๒๕๖๒');
  });

  it('protects what it names from another form of a date', async () => {
    const editor = await openRelease(`${WORD}รุ่น 11 ⟦⟧ธ.ค. 62`);
    await seeFaults(editor.document, WORD);
    assert.isNotEmpty(await rewrites(editor));
    await writeBeside(editor.document, CONFIG, `protect: [รุ่น 11 ธ.ค. 62]\ndictionary: [${WORD}]\n`);
    await seeFaults(editor.document);
    assert.deepEqual(await rewrites(editor), []);
  });

  it('is completed and explained', async () => {
    const { document } = await openRelease(SENTENCE);
    const uri = await writeBeside(document, CONFIG, 'rules:\n  no-missp');
    const editor = await openConfig(uri);
    const labels = (await completions(editor)).map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    );
    assert.include(labels, 'no-misspelling');
    assert.include(await hoverOn(editor.document, 'rules'), 'rule');
  });
});

describe('the light bulb leaves things as they are', () => {
  it('on this line, with the cursor where the reason goes', async () => {
    const editor = await openRelease(`${SENTENCE}\n\n${SENTENCE}`);
    await seeFaults(editor.document, WORD, WORD);
    await pickQuickFix(editor, 'Silence no-misspelling on this line');
    await type('ชื่อเฉพาะ');
    assert.include(body(editor.document), 'no-misspelling -- ชื่อเฉพาะ -->');
    await seeFaults(editor.document, WORD);
  });

  it('in this file', async () => {
    const editor = await openRelease(`${SENTENCE}\n\n${SENTENCE}`);
    await seeFaults(editor.document, WORD, WORD);
    await pickQuickFix(editor, 'Silence no-misspelling in this file');
    await type('ชื่อเฉพาะ');
    await seeFaults(editor.document);
  });

  it('for a word of the project, in the config, whose comments stay', async () => {
    const { document } = await openRelease(SENTENCE);
    const uri = await writeBeside(document, CONFIG, '# ของเรา\ndictionary:\n  - ทดสอบ # คำ\n');
    await seeFaults(document, WORD);
    await pickAction(document, `Add “${WORD}” to the project’s dictionary`);
    await seeFaults(document);
    assert.strictEqual(await textOf(uri), `# ของเรา\ndictionary:\n  - ทดสอบ # คำ\n  - ${WORD}\n`);
  });

  it('for the project, whose config is made if there is none', async () => {
    const config = vscode.Uri.joinPath(workspaceFolder(), CONFIG);
    const { document } = await openRelease(SENTENCE);
    await seeFaults(document, WORD);
    try {
      await pickAction(document, 'Switch no-misspelling off for the project');
      await seeFaults(document);
      assert.strictEqual(await textOf(config), 'rules:\n  no-misspelling: off\n');
      await vscode.workspace.fs.writeFile(config, new Uint8Array());
      await seeFaults(document, WORD);
    } finally {
      await vscode.workspace.fs.delete(config);
    }
  });
});
