// Installs the packaged extension as a user does and sees it work; `npm run package` comes first.
import { join } from 'node:path';

import { mustBeBuilt } from './support/built.mjs';
import { main } from './support/failure.mjs';
import { runMocha } from './support/mocha.mjs';
import { ROOT } from './support/paths.mjs';
import { reportTotals } from './support/totals.mjs';
import { vsixPath } from './support/vsix-path.mjs';

await main(async () => {
  mustBeBuilt(vsixPath(), 'package');
  reportTotals(await runMocha([join(ROOT, 'test', 'e2e', 'installed.test.mjs')]));
});
