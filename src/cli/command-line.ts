import { version } from '../../package.json';
import { LOCALES } from '../core/l10n/locale.js';
import { readArguments } from './arguments.js';
import { COMMON_OPTIONS, type ExitStatus } from './command.js';
import { COMMANDS } from './commands.js';
import { formatCommandHelp, formatHelp, GLOBAL_OPTIONS } from './help.js';
import { MESSAGES } from './messages.js';
import type { Shell } from './shell.js';
import { UsageError } from './usage-error.js';

async function runWithoutCommand(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  const given = readArguments(args, GLOBAL_OPTIONS);
  given.choice('locale', LOCALES);
  if (given.has('help')) {
    await shell.output.write(formatHelp(shell.locale));
  } else if (given.has('version')) {
    await shell.output.write(`${version}\n`);
  } else {
    throw new UsageError(MESSAGES.noCommand([...COMMANDS.keys()]));
  }
  return 0;
}

/**
 * Does what the arguments after `press-release` ask for.
 *
 * @throws {UsageError} if they ask for something that there is not
 */
export async function runCommandLine(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) return runWithoutCommand(args, shell);

  const entry = COMMANDS.get(name);
  if (!entry) throw new UsageError(MESSAGES.unknownCommand(name, [...COMMANDS.keys()]));

  const command = await entry.load();
  const given = readArguments(rest, [...command.options, ...COMMON_OPTIONS]);
  given.choice('locale', LOCALES);
  if (given.has('help')) {
    await shell.output.write(formatCommandHelp(name, command, shell.locale));
    return 0;
  }
  return command.run(given, shell);
}
