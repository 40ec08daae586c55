import { assert } from 'chai';
import * as vscode from 'vscode';

import { readMarks } from '../support/marks.js';

/** What our diagnostics call themselves. */
const SOURCE = 'Thai Press Release';

/** How long a wait may take before the test fails: far more than a slow machine needs. */
const PATIENCE_MS = 60_000;

/** How long a list of suggestions may take to open. */
const LIST_OPENS_MS = 5000;

const SAVE = 'workbench.action.files.save';
const ACCEPT_LIST_ITEM = 'workbench.action.acceptSelectedQuickOpenItem';
const PRESS_BUTTON = 'notification.acceptPrimaryAction';

/** Frontmatter that no rule has anything to say about, for tests that are about the body. */
const FRONTMATTER = `---
type: press-release
title:
  th: รัฐมนตรีว่าการกระทรวงพาณิชย์หารือกับเอกอัครราชทูตญี่ปุ่น
date: 2019-12-11
---

`;

/** VS Code works out the edits of no more actions than it is asked for. */
const MOST_ACTIONS = 50;

let opened = 0;

/** Opens a release whose body is `marked`; see `openFile` for the marks. */
export function openRelease(marked: string, name = 'release.press.md'): Promise<vscode.TextEditor> {
  return openFile(`${FRONTMATTER}${marked}`, name);
}

/**
 * Writes a file of that name to the workspace and opens it. `⟦ ⟧` marks become the selections;
 * without any, the cursor stands at the end, where a writer goes on.
 */
export async function openFile(marked: string, name: string): Promise<vscode.TextEditor> {
  const { text, spans } = readMarks(marked);
  opened += 1;
  const uri = vscode.Uri.joinPath(workspaceFolder(), `${opened}`, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const places = spans.length > 0 ? spans : [{ start: text.length, end: text.length }];
  editor.selections = places.map(
    ({ start, end }) => new vscode.Selection(document.positionAt(start), document.positionAt(end)),
  );
  return editor;
}

/** Writes a file beside a document, as another program does. */
export async function writeBeside(
  document: vscode.TextDocument,
  name: string,
  text: string,
): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(document.uri, '..', name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Types at the cursors, as the keyboard does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** The document without the frontmatter that `openRelease` gave it. */
export function body(document: vscode.TextDocument): string {
  return document.getText().replace(FRONTMATTER, '');
}

/** Waits until exactly these texts are underlined, in the order of the document. */
export async function seeFaults(
  document: vscode.TextDocument,
  ...texts: readonly string[]
): Promise<void> {
  const underlined = () => faultsIn(document).map(({ range }) => document.getText(range));
  await settled(vscode.languages.onDidChangeDiagnostics, () => sameTexts(underlined(), texts));
  assert.deepEqual(underlined(), texts);
}

/** Waits until a message about the document contains the text. */
export async function seeMessage(uri: vscode.Uri, part: string): Promise<void> {
  const messages = () => vscode.languages.getDiagnostics(uri).map(({ message }) => message);
  const isSeen = () => messages().some((message) => message.includes(part));
  await settled(vscode.languages.onDidChangeDiagnostics, isSeen);
  assert.isTrue(isSeen(), `no ${part} in ${messages().join(' | ')}`);
}

/** Waits for a fault that the rule reports and gives the first. */
export async function seeFaultOf(
  document: vscode.TextDocument,
  ruleId: string,
): Promise<vscode.Diagnostic> {
  const find = () => faultsIn(document).find((fault) => ruleOf(fault) === ruleId);
  await settled(vscode.languages.onDidChangeDiagnostics, () => find() !== undefined);
  const fault = find();
  assert.isDefined(fault, `no fault of ${ruleId} in ${document.getText()}`);
  return fault;
}

/** Waits until so many faults are listed. */
export async function seeFaultCount(document: vscode.TextDocument, count: number): Promise<void> {
  const listed = () => faultsIn(document).length;
  await settled(vscode.languages.onDidChangeDiagnostics, () => listed() === count);
  assert.strictEqual(listed(), count);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Picks a quick fix by the title that the writer reads. */
export async function pickQuickFix(
  { document }: vscode.TextEditor,
  title: string | RegExp,
): Promise<void> {
  const fixes = await quickFixes(document);
  const fix = fixes.find((action) => new RegExp(title, 'u').test(action.title));
  assert.isDefined(
    fix?.edit,
    `no quick fix ${String(title)} in ${fixes.map((action) => action.title).join(' | ')}`,
  );
  assert.isTrue(await vscode.workspace.applyEdit(fix.edit));
}

/** Picks what does not change the text but runs a command, by the title that the writer reads. */
export async function pickAction(document: vscode.TextDocument, title: string): Promise<void> {
  const actions = await quickFixes(document);
  const command = actions.find((action) => action.title.includes(title))?.command;
  assert.isDefined(
    command,
    `no action ${title} in ${actions.map((each) => each.title).join(' | ')}`,
  );
  const args: readonly unknown[] = command.arguments ?? [];
  await vscode.commands.executeCommand(command.command, ...args);
}

/** Waits until a tab whose title has the text is in front. */
export async function seeTab(title: string): Promise<void> {
  const label = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
  await settled(vscode.window.tabGroups.onDidChangeTabs, () => label().includes(title));
  assert.include(label(), title);
}

/** What the light bulbs at all faults offer. */
export async function quickFixTitles(document: vscode.TextDocument): Promise<string[]> {
  return (await quickFixes(document)).map(({ title }) => title);
}

/** Saves as the keyboard does. */
export async function save(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(SAVE);
}

/** Saves again and again: VS Code may take a moment to know of a setting. */
export async function saveUntil(isDone: () => boolean): Promise<void> {
  await insist([SAVE], isDone);
}

/** What the pointer shows on the first place where `text` stands. */
export async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const offset = document.getText().indexOf(text);
  assert.isAtLeast(offset, 0, `"${text}" is not in the document`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** What VS Code offers at the cursor. */
export async function completions(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items;
}

/** The ways to rewrite what is selected that the light bulb offers. */
export async function rewrites({
  document,
  selection,
}: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    vscode.CodeActionKind.RefactorRewrite.value,
  );
}

/** Runs a command of ours that asks with a list, and takes what is selected in the list at first. */
export async function runAndTakeFirst(command: string): Promise<void> {
  let isDone = false;
  const ending = vscode.commands.executeCommand(`thaiPressRelease.${command}`).then(() => {
    isDone = true;
  });
  await takeFirst(() => isDone);
  await ending;
}

/** Takes what is selected at first in the list that is open or is about to open. */
export async function takeFirst(isDone: () => boolean): Promise<void> {
  await insist([ACCEPT_LIST_ITEM], isDone);
}

/** Presses the button of the newest message. */
export async function pressButton(isDone: () => boolean): Promise<void> {
  await insist([PRESS_BUTTON], isDone);
}

/** Presses the button of the newest message, which opens a list, and takes the first item of that. */
export async function pressButtonAndTakeFirst(isDone: () => boolean): Promise<void> {
  await insist([PRESS_BUTTON, ACCEPT_LIST_ITEM], isDone);
}

/**
 * Takes the suggestion that VS Code has selected, and waits for what it writes. While VS Code waits
 * for an answer about fewer letters, it does not ask anew; if that answer is empty, no list opens. So
 * the last letter is typed again where none does, as a writer does.
 */
export async function takeSuggestion({ document, selection }: vscode.TextEditor): Promise<void> {
  const before = document.getText();
  const isTaken = () => document.getText() !== before;
  const lastLetter = before.charAt(document.offsetAt(selection.active) - 1);
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    await insist(['acceptSelectedSuggestion'], isTaken, LIST_OPENS_MS);
    if (isTaken()) return;
    await vscode.commands.executeCommand('deleteLeft');
    await type(lastLetter);
  }
}

/** The texts that VS Code shows within the lines of a document, in order. */
export async function inlayHints(document: vscode.TextDocument): Promise<string[]> {
  const end = document.positionAt(document.getText().length);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), end),
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : ''));
}

/** Waits until exactly these texts are selected. */
export async function seeSelected(
  editor: vscode.TextEditor,
  ...texts: readonly string[]
): Promise<void> {
  const selected = () => editor.selections.map((selection) => editor.document.getText(selection));
  await settled(vscode.window.onDidChangeTextEditorSelection, () => sameTexts(selected(), texts));
  assert.deepEqual(selected(), texts);
}

/** Waits until the active editor shows a file of that name. */
export async function seeOpen(name: RegExp): Promise<vscode.TextEditor> {
  const isOpen = () => name.test(vscode.window.activeTextEditor?.document.uri.path ?? '');
  await settled(vscode.window.onDidChangeActiveTextEditor, isOpen);
  const editor = vscode.window.activeTextEditor;
  assert.isDefined(editor);
  assert.match(editor.document.uri.path, name);
  return editor;
}

/** Sets a setting of ours for the workspace. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('thaiPressRelease')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Sets a setting of VS Code's editor for press releases, in the workspace. */
export async function setEditorSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('editor', { languageId: 'press-release' })
    .update(name, value, vscode.ConfigurationTarget.Workspace, true);
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder, 'the tests need a folder to write to');
  return folder.uri;
}

function faultsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === SOURCE)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

async function quickFixes(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const menus = faultsIn(document).map(({ range }) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      MOST_ACTIONS,
    ),
  );
  return (await Promise.all(menus)).flat();
}

function sameTexts(actual: readonly string[], expected: readonly string[]): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}

/** Looks now and at each event; gives up in the end, and leaves it to the caller to say why. */
async function settled<T>(event: vscode.Event<T>, isDone: () => boolean): Promise<void> {
  if (isDone()) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    const subscription = event(() => {
      if (isDone()) finish();
    });
  });
}

/**
 * Gives commands again and again until they have an effect: a list may take its time to open, and
 * until then some commands fail.
 */
export async function insist(
  commands: readonly string[],
  isDone: () => boolean,
  patience = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + patience;
  let failure: unknown;
  while (!isDone() && performance.now() < end) {
    try {
      for (const command of commands) await vscode.commands.executeCommand(command);
    } catch (error) {
      failure = error;
    }
  }
  if (!isDone() && failure instanceof Error) throw failure;
}
