import * as vscode from 'vscode';

import { parsePressRelease } from '../../core/document/press-release.js';
import { isReleaseFile } from '../../core/workspace/is-release-file.js';
import type { Linting } from '../linting.js';
import { type CheckedRelease, checkedRelease } from './report.js';
import { readText, workspaceReleases } from './workspace-releases.js';

/** After so long the editor gets its turn: a check of a whole archive must not be felt. */
const TURN_MILLISECONDS = 12;

/** How many files are read at a time: waiting for a disk or a server takes longer than checking. */
const READ_AT_ONCE = 32;

/** Checks a release; `undefined` if its file cannot be read. */
export async function checkFile(
  uri: vscode.Uri,
  linting: Linting,
): Promise<CheckedRelease | undefined> {
  const text = await readText(uri);
  return text === undefined ? undefined : checkText(uri, text, linting);
}

async function checkText(uri: vscode.Uri, text: string, linting: Linting): Promise<CheckedRelease> {
  return checkedRelease(uri, text, await linting.lintForPublication(uri, parsePressRelease(text)));
}

export interface WorkspaceCheck {
  readonly releases: readonly CheckedRelease[];
  readonly isStopped: boolean;
}

/** Checks all releases of the workspace; `tell` hears how many files are done, and of how many. */
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
  const takeTurns = turnTaker();
  for (let first = 0; first < files.length; first += READ_AT_ONCE) {
    const batch = files.slice(first, first + READ_AT_ONCE);
    const texts = await Promise.all(batch.map(readText));
    for (const [index, uri] of batch.entries()) {
      await takeTurns();
      if (isCancelled()) return { releases, isStopped: true };
      const text = texts[index];
      if (text === undefined || !isReleaseFile(uri.path, text)) continue;
      releases.push(await checkText(uri, text, linting));
    }
    tell(first + batch.length, files.length);
  }
  return { releases, isStopped: false };
}

/** Lets others have their turn when the work has taken long enough. */
function turnTaker(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MILLISECONDS) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    began = performance.now();
  };
}
