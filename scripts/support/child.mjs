import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

import { cleanUpWith } from './cleanup.mjs';
import { Failure } from './failure.mjs';

const WINDOWS = process.platform === 'win32';

/**
 * Starts a command that ends with this process, together with the processes it has started.
 * `endWith` is the signal: SIGTERM lets one of our own scripts end what it has started in turn.
 * Gives the child and `kill`, which waits for nothing.
 */
export function start(command, args, { endWith = 'SIGTERM', ...options } = {}) {
  const child = spawn(command, args, { detached: !WINDOWS, ...options });
  const kill = cleanUpWith(() => endTree(child, endWith));
  child.once('exit', kill);
  return { child, kill };
}

function endTree(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    const gone = error.code === 'ESRCH' || error.code === 'EPERM'; // macOS says EPERM of zombies
    if (!gone) throw error;
  }
}

/**
 * Runs a command to its end and gives its exit status and its lines, of both streams as they came.
 * `onLine` sees each line at once.
 */
export async function run(command, args, { onLine = () => {}, ...options } = {}) {
  const { child } = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  }
  const status = await ended(child, command);
  return { status, lines };
}

/** Like `run`, for commands that must succeed; `failure` is the line to show when one does not. */
export async function mustRun(command, args, failure, options = {}) {
  const { status, lines } = await run(command, args, options);
  if (status === 0) return lines;
  for (const line of lines.slice(-30)) console.error(`  ${line}`);
  throw new Failure(failure);
}

function ended(child, command) {
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new Failure(`Cannot start ${command}`)));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
