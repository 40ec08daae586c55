import * as vscode from 'vscode';

import { CONFIG_NAME, NO_CONFIG } from '../../core/config/config.js';
import { configOf, type FileConfig } from '../../core/config/file-config.js';
import { type ConfigReading, readConfig } from '../../core/config/read-config.js';
import { rules } from '../../core/rules/index.js';

/** A config of the project as it stands in its editor, or else on the disk. */
export interface ConfigFile extends ConfigReading {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** Typing in a config checks every open release anew; a writer does not feel so short a wait. */
const TYPING_MILLISECONDS = 150;

const RULES = rules.map(({ meta }) => meta);
const NOTHING = configOf(NO_CONFIG, '');

function isConfig({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${CONFIG_NAME}`);
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The folders in which a file's config may be, the nearest first. */
function* foldersOver(uri: vscode.Uri): Iterable<vscode.Uri> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  let folder = uri.scheme === 'untitled' ? first?.uri : folderOf(uri);
  while (folder) {
    yield folder;
    const parent = folderOf(folder);
    folder = parent.path === folder.path ? undefined : parent;
  }
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find(
    (each) => each.uri.toString() === uri.toString(),
  );
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined; // no such file, as in most folders, or none that may be read
  }
}

/** Finds the config nearest to a file, and follows what becomes of it. */
export class ProjectConfigs implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  /** By folder; `null` where a folder has none. */
  readonly #files = new Map<string, ConfigFile | null>();
  readonly #disposable: vscode.Disposable;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_NAME}`);
    const reread = (uri: vscode.Uri) => void this.#read(uri);
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        if (isConfig(uri)) reread(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isConfig(uri)) reread(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
        if (isConfig(uri)) this.#readSoon(uri);
      }),
    );
    for (const { uri } of vscode.workspace.textDocuments) if (isConfig(uri)) reread(uri);
  }

  /** All that were found so far. */
  get files(): ConfigFile[] {
    return [...this.#files.values()].filter((file) => file !== null);
  }

  /** What the project says about a file. It says nothing until `load` has ended. */
  configOf(uri: vscode.Uri): FileConfig {
    const file = this.#find(uri);
    if (!file) return NOTHING;
    const { path } = folderOf(file.uri);
    return configOf(file.config, uri.path.slice(path.length).replace(/^\//u, ''));
  }

  isLoaded(uri: vscode.Uri): boolean {
    return this.#find(uri) !== undefined;
  }

  /** Looks in the folders over a file, if nobody has; gives the config that counts for the file. */
  async load(uri: vscode.Uri): Promise<ConfigFile | undefined> {
    for (const folder of foldersOver(uri)) {
      if (!this.#files.has(folder.toString())) {
        await this.#read(vscode.Uri.joinPath(folder, CONFIG_NAME));
      }
      const file = this.#files.get(folder.toString());
      if (file) return file;
    }
    return undefined;
  }

  /** The same, but looks in every folder again: news of the disk may still be on their way. */
  async loadAnew(uri: vscode.Uri): Promise<ConfigFile | undefined> {
    for (const folder of foldersOver(uri)) {
      await this.#read(vscode.Uri.joinPath(folder, CONFIG_NAME));
    }
    return this.load(uri);
  }

  dispose(): void {
    clearTimeout(this.#typing);
    this.#disposable.dispose();
  }

  /** The nearest config, `null` where there is none; `undefined` if that is not yet known. */
  #find(uri: vscode.Uri): ConfigFile | null | undefined {
    for (const folder of foldersOver(uri)) {
      const file = this.#files.get(folder.toString());
      if (file !== null) return file;
    }
    return null;
  }

  #readSoon(uri: vscode.Uri): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#read(uri), TYPING_MILLISECONDS);
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const key = folderOf(uri).toString();
    const text = await readText(uri);
    const known = this.#files.get(key);
    if (known?.text === text && known !== undefined) return;
    this.#files.set(key, text === undefined ? null : { uri, text, ...readConfig(text, RULES) });
    if (known || text !== undefined) this.#changed.fire();
  }
}
