import { runCommandLine } from './command-line.js';
import { WORKER_ARGUMENT } from './lint/worker-argument.js';
import { Output } from './output.js';
import { chooseLocale, complain, type Shell } from './shell.js';
import { isSystemError, reasonOf } from './system-error.js';
import { UsageError } from './usage-error.js';

/** The status is set, never forced: an exit would cut off what a pipe has not taken yet. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const shell: Shell = {
    locale: chooseLocale(args, process.env),
    output: new Output(1, () => process.stdout),
    errors: new Output(2, () => process.stderr),
    readInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
  };
  try {
    process.exitCode = await runCommandLine(args, shell);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UsageError) await complain(shell, error.localized);
    else if (isSystemError(error)) await complain(shell, reasonOf(error));
    else console.error(error);
  }
}

/** `--jobs` runs this same program in other threads. */
async function serve(): Promise<void> {
  const { serveMainThread } = await import('./lint/worker.js');
  serveMainThread();
}

void (process.argv.at(-1) === WORKER_ARGUMENT ? serve() : main());
