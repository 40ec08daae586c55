import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  completions,
  openFile,
  openRelease,
  seeFaults,
  seeSelected,
  takeSuggestion,
  type,
} from './support.js';

const BLANK = /\[(?!th|en\])[^[\]]+\]/gu;

/** A body, for frontmatter that stands alone. */
const IN_BOTH = 'ทั้งสองฝ่ายหารือ\n\nBoth sides met.\n';

interface OfferedSnippet {
  readonly name: string;
  readonly snippet: vscode.SnippetString;
}

/** Our sections and VS Code's own snippets of the language, each once. */
async function offeredSnippets(editor: vscode.TextEditor): Promise<OfferedSnippet[]> {
  const byText = new Map<string, OfferedSnippet>();
  for (const { kind, label, insertText } of await completions(editor)) {
    if (kind !== vscode.CompletionItemKind.Snippet) continue;
    if (!(insertText instanceof vscode.SnippetString)) continue;
    const name = typeof label === 'string' ? label : label.label;
    byText.set(insertText.value, { name, snippet: insertText });
  }
  return [...byText.values()];
}

/** Inserts a snippet at the cursor and leaves all its tab stops as they are. */
async function insert(editor: vscode.TextEditor, snippet: vscode.SnippetString): Promise<void> {
  assert.isTrue(await editor.insertSnippet(snippet));
  await vscode.commands.executeCommand('leaveSnippet');
}

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  await editor.edit((edit) => {
    edit.replace(all, text);
  });
}

const isFrontmatter = ({ value }: vscode.SnippetString) => value.startsWith('---');

function blanksIn(text: string): string[] {
  return Array.from(text.matchAll(BLANK), ([blank]) => blank);
}

/** Goes on from tab stop to tab stop until the text is selected that waits there. */
async function goToTabStop(editor: vscode.TextEditor, text: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if (editor.document.getText(editor.selection) === text) return;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  await seeSelected(editor, text);
}

describe('snippets', () => {
  it('are offered in both scripts', async () => {
    const editor = await openRelease('');
    const labels = (await completions(editor))
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.includeMembers(labels, ['คำกล่าว', 'quotation-en', 'frontmatter', 'ส่วนหัว']);
  });

  it('expand to text in which nothing is underlined but blanks', async () => {
    const editor = await openRelease('ทั้งสองฝ่ายพบกันในวันนี้\n\n');
    const empty = editor.document.getText();
    const cursor = editor.selection;
    const offered = await offeredSnippets(editor);
    const snippets = offered.filter(({ snippet }) => !isFrontmatter(snippet));
    assert.isAbove(snippets.length, 70);
    for (const { name, snippet } of snippets) {
      await insert(editor, snippet);
      const text = editor.document.getText();
      assert.notStrictEqual(text, empty, name);
      await seeFaults(editor.document, ...blanksIn(text));
      await replaceAll(editor, empty);
      editor.selection = cursor;
    }
  });

  it('write the frontmatter of a file that has none', async () => {
    const editor = await openFile('', 'empty.press.md');
    const offered = await offeredSnippets(editor);
    const snippets = offered.filter(({ snippet }) => isFrontmatter(snippet));
    assert.isAbove(snippets.length, 10);
    for (const { snippet } of snippets) {
      await insert(editor, snippet);
      const text = editor.document.getText();
      if (/---\s*$/u.test(text)) await replaceAll(editor, `${text}${IN_BOTH}`);
      await seeFaults(editor.document, ...blanksIn(text));
      await replaceAll(editor, '');
    }
  });

  it('write a file with frontmatter where there is none', async () => {
    const editor = await openFile('', 'whole.press.md');
    await type('เยี่ยมคารวะ');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    await vscode.commands.executeCommand('leaveSnippet');
    const text = editor.document.getText();
    assert.match(text, /^---\ntype: press-release\ntitle:\n {2}th: "\[/u);
    assert.match(text, / เข้าเยี่ยมคารวะ\[ชื่อฝ่ายไทย\] /u);
    await seeFaults(editor.document, ...blanksIn(text));
  });

  it('write a title once and shorten it where it stands again', async () => {
    const editor = await openRelease('');
    const whole = (await offeredSnippets(editor)).find(
      ({ snippet }) =>
        snippet.value.includes('เข้าเยี่ยมคารวะ') && snippet.value.includes('แสดงความยินดี'),
    );
    assert.isDefined(whole);
    assert.isTrue(await editor.insertSnippet(whole.snippet));
    await goToTabStop(editor, '[ตำแหน่งอีกฝ่าย]');
    await type('เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย');
    await goToTabStop(editor, '[ตำแหน่งฝ่ายไทย]');
    await type('นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.include(body(editor.document), '\n\nนายกรัฐมนตรีแสดงความยินดีกับเอกอัครราชทูตฯ ในโอกาส');
  });

  it('complete names within a tab stop, and go on to the next', async () => {
    const editor = await openRelease('ทั้งสองฝ่ายพบกัน\n\n');
    const steps = (await offeredSnippets(editor)).find(({ snippet }) =>
      snippet.value.startsWith('ทั้งนี้ '),
    );
    assert.isDefined(steps);
    assert.isTrue(await editor.insertSnippet(steps.snippet));
    await goToTabStop(editor, '[ชื่อหน่วยงาน]');
    const ofEditor = vscode.workspace.getConfiguration('editor', editor.document);
    assert.isFalse(ofEditor.get('suggest.snippetsPreventQuickSuggestions'));
    await type('กระทรวงพาณิช');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    assert.include(body(editor.document), 'กระทรวงพาณิชย์ประสานงาน');
    await goToTabStop(editor, 'เพื่อติดตามผลการดำเนินงาน');
  });

  it('take from the frontmatter what it says', async () => {
    const editor = await openFile(
      `---
type: press-release
title:
  th: ไทยและฟินแลนด์หารือ
date: 2026-11-19
numerals: thai
countries: [TH, FI]
---

ช่วงท้าย`,
      'countries.press.md',
    );
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    assert.match(editor.document.getText(), /ความร่วมมือระหว่างไทยกับฟินแลนด์ให้เกิดผล/u);
  });
});
