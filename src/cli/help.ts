import type { Locale, Localized } from '../core/l10n/locale.js';
import type { OptionSpec } from './arguments.js';
import { type Command, COMMON_OPTIONS } from './command.js';
import { COMMANDS } from './commands.js';
import { MESSAGES } from './messages.js';

interface HelpRow {
  /** ASCII, so that its length is its width. */
  readonly term: string;
  readonly text: Localized;
}

function formatRows(rows: readonly HelpRow[], locale: Locale): string {
  const width = Math.max(...rows.map(({ term }) => term.length));
  return rows.map(({ term, text }) => `  ${term.padEnd(width)}  ${text[locale]}\n`).join('');
}

function optionRow({ name, value, help }: OptionSpec): HelpRow {
  return { term: value === undefined ? `--${name}` : `--${name} ${value}`, text: help };
}

export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  ...COMMON_OPTIONS,
  { name: 'version', help: MESSAGES.help.version },
];

/** What `press-release --help` prints. */
export function formatHelp(locale: Locale): string {
  const commands = Array.from(COMMANDS, ([term, { summary }]) => ({ term, text: summary }));
  return [
    `${MESSAGES.help.usage[locale]} press-release ${[...COMMANDS.keys()].join('|')} ...\n`,
    `\n${MESSAGES.help.about[locale]}\n`,
    `\n${MESSAGES.help.commands[locale]}\n${formatRows(commands, locale)}`,
    `\n${MESSAGES.help.options[locale]}\n${formatRows(GLOBAL_OPTIONS.map(optionRow), locale)}`,
    `\n${MESSAGES.help.more[locale]}\n`,
  ].join('');
}

/** What `press-release COMMAND --help` prints. */
export function formatCommandHelp(name: string, command: Command, locale: Locale): string {
  const options = [...command.options, ...COMMON_OPTIONS].map(optionRow);
  return [
    `${MESSAGES.help.usage[locale]} press-release ${name} ${command.operands}\n`,
    `\n${COMMANDS.get(name)?.summary[locale] ?? ''}\n`,
    `\n${(command.operandHelp ?? MESSAGES.help.operands)[locale]}\n`,
    `\n${MESSAGES.help.options[locale]}\n${formatRows(options, locale)}`,
    `\n${MESSAGES.help.exitStatus[locale]}\n`,
  ].join('');
}
