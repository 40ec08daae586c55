import * as vscode from 'vscode';

import { addToDictionary, switchOff } from '../../core/config/add-to-config.js';
import { CONFIG_NAME } from '../../core/config/config.js';
import type { TextEdit } from '../../core/text/edit.js';
import { showBriefly } from '../brief-message.js';
import { toWorkspaceEdit } from '../to-vscode.js';
import type { ProjectConfigs } from './project-configs.js';

const ADD_TO_DICTIONARY = 'thaiPressRelease.addToDictionary';
const SWITCH_RULE_OFF = 'thaiPressRelease.switchRuleOff';

/** What a code action does to put a word on the dictionary of a file's project. */
export function addingToDictionary(file: vscode.Uri, word: string, title: string): vscode.Command {
  return { command: ADD_TO_DICTIONARY, title, arguments: [file, word] };
}

/** What a code action does to switch a rule off for a file's project. */
export function switchingOff(file: vscode.Uri, rule: string, title: string): vscode.Command {
  return { command: SWITCH_RULE_OFF, title, arguments: [file, rule] };
}

/** Where a project without a config gets one; `undefined` for a file that is in no folder. */
function placeForConfig(file: vscode.Uri): vscode.Uri | undefined {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const own = vscode.workspace.getWorkspaceFolder(file);
  if (file.scheme === 'untitled') return first && vscode.Uri.joinPath(first.uri, CONFIG_NAME);
  return own
    ? vscode.Uri.joinPath(own.uri, CONFIG_NAME)
    : vscode.Uri.joinPath(file, '..', CONFIG_NAME);
}

/** Changes configs as one would by hand: comments stay, and what was saved is saved again. */
class ConfigChanger {
  readonly #configs: ProjectConfigs;

  constructor(configs: ProjectConfigs) {
    this.#configs = configs;
  }

  async change(
    file: vscode.Uri,
    change: (text: string) => TextEdit | undefined,
    done: string,
  ): Promise<void> {
    const config = await this.#open(file);
    if (!config) return;
    const edit = change(config.getText());
    if (!edit) {
      await showConfig(config);
      return;
    }
    const wasDirty = config.isDirty;
    await vscode.workspace.applyEdit(toWorkspaceEdit(config, [edit]));
    if (!wasDirty) await config.save();
    showBriefly(done);
  }

  /** The nearest config, or a new one. */
  async #open(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
    const known = await this.#configs.loadAnew(file);
    const uri = known?.uri ?? placeForConfig(file);
    if (!uri) return undefined;
    if (!known) await vscode.workspace.fs.writeFile(uri, new Uint8Array());
    return vscode.workspace.openTextDocument(uri);
  }
}

async function showConfig(config: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(config);
  const message = vscode.l10n.t(
    'The project’s config says so already, or is written so that only you can change it',
  );
  void vscode.window.showInformationMessage(message);
}

/** What is selected in the active editor, as a command of the palette takes it. */
function selectedWord(): [vscode.Uri, string] | [] {
  const editor = vscode.window.activeTextEditor;
  const word = editor?.document.getText(editor.selection).trim();
  return editor && word ? [editor.document.uri, word] : [];
}

/** “Add to the Project’s Dictionary” and “switch this rule off”, which change the nearest config. */
export function registerConfigChanges(configs: ProjectConfigs): vscode.Disposable {
  const changer = new ConfigChanger(configs);
  const register = (
    id: string,
    change: (text: string, what: string) => TextEdit | undefined,
    describe: (what: string) => string,
  ) =>
    vscode.commands.registerCommand(id, async (...given: unknown[]) => {
      // A menu tells the file alone.
      const [file, what] = typeof given[1] === 'string' ? given : selectedWord();
      if (!(file instanceof vscode.Uri) || typeof what !== 'string') return;
      await changer.change(file, (text) => change(text, what), describe(what));
    });
  return vscode.Disposable.from(
    register(ADD_TO_DICTIONARY, addToDictionary, (word) =>
      vscode.l10n.t('“{0}” is now in the project’s dictionary', word),
    ),
    register(SWITCH_RULE_OFF, switchOff, (rule) =>
      vscode.l10n.t('{0} is now switched off for the project', rule),
    ),
  );
}
