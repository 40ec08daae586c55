import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where other linters are, with a package.json of their own. */
export const PEERS = resolve('bench/peers');

/** The peers are no dependencies of the project: they are fetched when they are to be measured. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error('Cannot install the peers');
}
