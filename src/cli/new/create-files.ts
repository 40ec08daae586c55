import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';

import type { FileFailure } from '../files/file-failure.js';
import { MESSAGES } from '../messages.js';
import { isSystemError, reasonOf } from '../system-error.js';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes all the files or none of them; never writes over one that is there.
 *
 * @returns why the first one that could not be made was not
 */
export function createFiles(files: readonly NewFile[]): FileFailure | undefined {
  const made: string[] = [];
  for (const { path, text } of files) {
    const failure = createFile(path, text);
    if (failure) {
      for (const each of made) rmSync(each);
      return failure;
    }
    made.push(path);
  }
  return undefined;
}

function createFile(path: string, text: string): FileFailure | undefined {
  try {
    const file = openSync(path, 'wx');
    writeFileSync(file, text);
    closeSync(file);
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message =
      error.code === 'EEXIST' ? MESSAGES.alreadyThere : MESSAGES.notWritten(reasonOf(error));
    return { path, message };
  }
}
