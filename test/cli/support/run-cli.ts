import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Folder } from './folder.js';

const CLI = resolve('dist/cli.cjs');

/** The time that a test may take, in milliseconds. */
const LONGEST_RUN = 20_000;

export interface CliRun {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface CliOptions {
  /** Where it is run. */
  readonly folder?: Folder;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

function runNode(nodeArgs: readonly string[], options: CliOptions): CliRun {
  const { folder, input = '', environment = {} } = options;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, nodeArgs, {
    cwd: folder?.path,
    input,
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: LONGEST_RUN,
  });
  if (error) throw error;
  return { status, output: stdout, errors: stderr };
}

/** Runs the built command line as a shell does, with English messages unless the options differ. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliRun {
  return runNode([CLI, ...args], options);
}

/** `nobody` on most systems. */
const ORDINARY_USER = 65534;

const BECOME_ORDINARY = `
process.setgroups([]);
process.setgid(${ORDINARY_USER});
process.setuid(${ORDINARY_USER});
`;

/**
 * The same for a user to whom permissions apply, which they do not to root. Such a user may be kept
 * from the project's folder as well, hence the copy.
 */
export function runCliAsOrdinaryUser(args: readonly string[], folder: Folder): CliRun {
  if (process.getuid?.() !== 0) return runCli(args, { folder });
  folder.write('.bin/become-ordinary.cjs', BECOME_ORDINARY);
  for (const name of ['cli.cjs', 'cli-main.cjs']) {
    copyFileSync(resolve('dist', name), folder.at(`.bin/${name}`));
  }
  const preload = ['--require', folder.at('.bin/become-ordinary.cjs')];
  return runNode([...preload, folder.at('.bin/cli.cjs'), ...args], { folder });
}
