import * as vscode from 'vscode';

import { findReleaseFiles, type FolderReader } from '../../core/workspace/find-release-files.js';

function isOneOf(type: vscode.FileType, kind: vscode.FileType): boolean {
  return (type & kind) !== 0;
}

/** Links to folders may lead in circles; those to files are read. */
function kindOf(type: vscode.FileType): 'file' | 'folder' | undefined {
  if (isOneOf(type, vscode.FileType.File)) return 'file';
  const isLink = isOneOf(type, vscode.FileType.SymbolicLink);
  return isOneOf(type, vscode.FileType.Directory) && !isLink ? 'folder' : undefined;
}

/** Through `workspace.fs` alone, so that it works on the web and in virtual workspaces. */
function readerOf(root: vscode.Uri): FolderReader {
  return {
    entries: async (folder) => {
      try {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
        return entries.flatMap(([name, type]) => {
          const kind = kindOf(type);
          return kind ? [{ name, kind }] : [];
        });
      } catch {
        return []; // may not be read, or went away
      }
    },
    text: (path) => readText(vscode.Uri.joinPath(root, path)),
  };
}

/** The patterns that are switched on; those that ask for a file beside another are left out. */
function excludedIn(folder: vscode.Uri): string[] {
  const exclude: unknown = vscode.workspace.getConfiguration('files', folder).get('exclude');
  return Object.entries(exclude ?? {}).flatMap(([pattern, isOn]) =>
    isOn === true ? [pattern] : [],
  );
}

/** A text as its editor has it, or as VS Code would open it; `undefined` if it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
  if (open) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return decodeUtf8(bytes) ?? (await vscode.workspace.decode(bytes, { uri }));
  } catch {
    return undefined;
  }
}

/** Nearly all files are UTF-8, which need not be sent to VS Code and back. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The files of the workspace that may be releases. */
export async function* workspaceReleases(): AsyncIterable<vscode.Uri> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for await (const path of findReleaseFiles(readerOf(uri), excludedIn(uri))) {
      yield vscode.Uri.joinPath(uri, path);
    }
  }
}
