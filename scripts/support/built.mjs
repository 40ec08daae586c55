import { existsSync } from 'node:fs';
import { relative } from 'node:path';

import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** Makes sure of a file that `npm run SCRIPT` writes; `path` is absolute. */
export function mustBeBuilt(path, script) {
  if (!existsSync(path)) {
    throw new Failure(`No ${relative(ROOT, path)}: run npm run ${script} first`);
  }
}
