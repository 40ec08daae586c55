import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { mustRunNpm } from './npm.mjs';
import { ROOT } from './paths.mjs';

/** Makes node_modules what package-lock.json says; does nothing when it is that already. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies from npm (half a minute)…');
  await mustRunNpm(['ci'], 'npm ci failed: is the npm registry within reach?', { cwd: ROOT });
}

/** npm notes what it has installed in a lockfile of its own, written when it is done. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(lockfile) {
  const path = join(ROOT, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
