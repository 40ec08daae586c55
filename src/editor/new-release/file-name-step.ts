import * as vscode from 'vscode';

import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import { suggestName, writeRelease } from '../../core/new-release/write-release.js';
import { askText } from './ask.js';
import type { Step } from './steps.js';

/** A release that is not yet made. */
export interface PlannedRelease {
  readonly answers: ReleaseAnswers;
  /** Of its files, without what tells language and kind of file. */
  readonly name: string;
}

/** What the files are called. */
export function fileNameStep(folder: vscode.Uri | undefined): Step<PlannedRelease> {
  return {
    applies: () => folder !== undefined,
    ask: async ({ answers }, place) => {
      const answer = await askText({
        ...place,
        prompt: vscode.l10n.t('What is the file called? {0} is added to the name', '.press.md'),
        value: suggestName(answers),
        check: (name) => faultOf(name, answers, folder),
      });
      return typeof answer === 'object' ? { value: { answers, name: answer.value } } : answer;
    },
  };
}

async function faultOf(
  name: string,
  answers: ReleaseAnswers,
  folder: vscode.Uri | undefined,
): Promise<string | undefined> {
  if (!/^[^\s\\/:*?"<>|](?:[^\\/:*?"<>|]*[^\s\\/:*?"<>|])?$/u.test(name)) {
    return vscode.l10n.t('This is not a name that a file can have');
  }
  for (const file of writeRelease(answers, name)) {
    if (folder && (await exists(vscode.Uri.joinPath(folder, file.name)))) {
      return vscode.l10n.t('{0} is already there; choose another name', file.name);
    }
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // What cannot be looked at is not there, or is found when the file is made.
    return false;
  }
}
