import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cleanUpWith } from './cleanup.mjs';

/** The project's folder, absolute and without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Gives a folder of its own, which goes when this process ends or `remove` is called. */
export function temporaryFolder(purpose) {
  const path = mkdtempSync(join(tmpdir(), `press-release-${purpose}-`));
  const remove = cleanUpWith(() =>
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  return { path, remove };
}
