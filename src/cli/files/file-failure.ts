import type { Localized } from '../../core/l10n/locale.js';
import { MESSAGES } from '../messages.js';

/** A file or folder with which nothing could be done, and why. */
export interface FileFailure {
  readonly path: string;
  readonly message: Localized;
}

/** A fault of the program over one file, which must not keep the others from being checked. */
export function failureOfProgram(path: string, error: unknown): FileFailure {
  return { path, message: MESSAGES.notChecked(String(error)) };
}
