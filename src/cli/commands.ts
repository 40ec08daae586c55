import type { Localized } from '../core/l10n/locale.js';
import type { Command } from './command.js';
import { MESSAGES } from './messages.js';

interface CommandEntry {
  readonly summary: Localized;
  /** A command is loaded when it is called for, so that the others cost nothing. */
  readonly load: () => Promise<Command>;
}

export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map([
  [
    'lint',
    {
      summary: MESSAGES.help.lint,
      load: async () => (await import('./lint/lint-command.js')).lintCommand,
    },
  ],
  [
    'dates',
    {
      summary: MESSAGES.help.dates,
      load: async () => (await import('./dates/dates-command.js')).datesCommand,
    },
  ],
  [
    'numerals',
    {
      summary: MESSAGES.help.numerals,
      load: async () => (await import('./numerals/numerals-command.js')).numeralsCommand,
    },
  ],
  [
    'spell',
    {
      summary: MESSAGES.help.spell,
      load: async () => (await import('./spell/spell-command.js')).spellCommand,
    },
  ],
  [
    'new',
    {
      summary: MESSAGES.help.newRelease,
      load: async () => (await import('./new/new-command.js')).newCommand,
    },
  ],
]);
