import { LOCALES, type Localized } from '../core/l10n/locale.js';
import type { Arguments, OptionSpec } from './arguments.js';
import { MESSAGES } from './messages.js';
import type { Shell } from './shell.js';

/**
 * 0: no finding of error level. 1: at least one, or too many warnings. 2: something could not be
 * done; it wins over 1, because the answer is not complete.
 */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  /** What follows its name: `[PATH|GLOB|-]...` */
  readonly operands: string;
  /** What these may be, if they are no files. */
  readonly operandHelp?: Localized;
  readonly options: readonly OptionSpec[];
  /** @throws {UsageError} if it cannot do what the arguments ask for */
  readonly run: (args: Arguments, shell: Shell) => Promise<ExitStatus>;
}

export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'locale', value: LOCALES.join('|'), help: MESSAGES.help.locale },
  { name: 'help', help: MESSAGES.help.help },
];
