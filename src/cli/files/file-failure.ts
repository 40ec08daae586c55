import type { Localized } from '../../core/l10n/locale.js';

/** A file or folder with which nothing could be done, and why. */
export interface FileFailure {
  readonly path: string;
  readonly message: Localized;
}
