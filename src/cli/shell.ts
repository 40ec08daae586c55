import { type Locale, LOCALES, type Localized, toLocale } from '../core/l10n/locale.js';
import { type Output } from './output.js';

/** What a command has of the world, besides files. */
export interface Shell {
  readonly locale: Locale;
  readonly output: Output;
  readonly errors: Output;
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}

/** Writes the one line that says what could not be done. */
export async function complain(shell: Shell, message: Localized): Promise<void> {
  await shell.errors.write(`press-release: ${message[shell.locale]}\n`);
}

/** In POSIX the first of these that is set and not empty decides. */
const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language of messages: `--locale`, else the environment's. An option that names no locale of
 * ours is refused later, when all options are checked.
 */
export function chooseLocale(args: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const asked = args.flatMap((arg, index) =>
    arg === '--locale' ? (args[index + 1] ?? []) : (/^--locale=(.*)$/su.exec(arg)?.[1] ?? []),
  );
  const chosen = LOCALES.find((locale) => locale === asked.at(-1));
  if (chosen) return chosen;
  const variable = LOCALE_VARIABLES.find((name) => environment[name]);
  return toLocale(variable === undefined ? '' : (environment[variable] ?? ''));
}
