import type { Localized } from '../core/l10n/locale.js';

/** The command line asks for something that there is not. Its text is the one line to show. */
export class UsageError extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
