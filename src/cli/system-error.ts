import type { Localized } from '../core/l10n/locale.js';
import { MESSAGES } from './messages.js';

interface SystemError extends Error {
  readonly code: string;
}

/** Whether the system refused something, as opposed to a fault of the program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

const REASONS: ReadonlyMap<string, Localized> = new Map<string, Localized>([
  ['ENOENT', MESSAGES.reasons.missing],
  ['ENOTDIR', MESSAGES.reasons.missing],
  ['EACCES', MESSAGES.reasons.forbidden],
  ['EPERM', MESSAGES.reasons.forbidden],
  ['EISDIR', MESSAGES.reasons.folder],
  ['ENOSPC', MESSAGES.reasons.full],
  ['EROFS', MESSAGES.reasons.readOnly],
]);

/** Why the system refused. */
export function reasonOf({ code }: SystemError): Localized {
  return REASONS.get(code) ?? MESSAGES.reasons.other(code);
}
