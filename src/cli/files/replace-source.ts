import { accessSync, constants } from 'node:fs';

import writeFileAtomic from 'write-file-atomic';

import { MESSAGES } from '../messages.js';
import { isSystemError, reasonOf } from '../system-error.js';
import type { FileFailure } from './file-failure.js';
import type { SourceFile } from './read-source.js';
import { encodeText } from './text-encoding.js';

/**
 * Puts a new text in the place of the file's, in the same encoding. The file is replaced at once
 * and whole, and keeps its mode and its owner; a symbolic link stays one.
 */
export function replaceSource(source: SourceFile): FileFailure | undefined {
  const { path } = source;
  const bytes = encodeText(source);
  if (!bytes) return { path, message: MESSAGES.notEncoded(source.encoding) };
  try {
    // Renaming asks for no right to write to the file itself; a person who took it away means it.
    accessSync(path, constants.W_OK);
    writeFileAtomic.sync(path, Buffer.from(bytes));
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { path, message: MESSAGES.notWritten(reasonOf(error)) };
  }
}
