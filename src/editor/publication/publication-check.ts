import * as vscode from 'vscode';

import { parsePressRelease } from '../../core/document/press-release.js';
import { isReleaseFile } from '../../core/workspace/is-release-file.js';
import type { Linting } from '../linting.js';
import { type CheckedRelease, checkedRelease } from './report.js';
import { readText, workspaceReleases } from './workspace-releases.js';

/** After so long the editor gets its turn: a check of a whole archive must not be felt. */
const TURN_MILLISECONDS = 12;

/** Checks one file; `undefined` if it is none, or no release. */
export async function checkFile(
  uri: vscode.Uri,
  linting: Linting,
): Promise<CheckedRelease | undefined> {
  const text = await readText(uri);
  if (text === undefined || !isReleaseFile(uri.path, text)) return undefined;
  await linting.prepare(uri);
  return checkedRelease(uri, text, linting.lintForPublication(uri, parsePressRelease(text)));
}

export interface WorkspaceCheck {
  readonly releases: readonly CheckedRelease[];
  readonly isStopped: boolean;
}

/** Checks all releases of the workspace; `tell` hears of each, and how many there are. */
export async function checkWorkspace(
  linting: Linting,
  isCancelled: () => boolean,
  tell: (done: number, count: number) => void,
): Promise<WorkspaceCheck> {
  const files: vscode.Uri[] = [];
  for await (const uri of workspaceReleases()) {
    if (isCancelled()) return { releases: [], isStopped: true };
    files.push(uri);
  }
  const releases: CheckedRelease[] = [];
  let turn = performance.now();
  for (const [index, uri] of files.entries()) {
    if (isCancelled()) return { releases, isStopped: true };
    const checked = await checkFile(uri, linting);
    if (checked) releases.push(checked);
    if (performance.now() - turn < TURN_MILLISECONDS) continue;
    tell(index + 1, files.length);
    await nextTurn();
    turn = performance.now();
  }
  return { releases, isStopped: false };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
