// The journeys of test/e2e through the extension in a real VS Code; screenshots: test-results/.
import { join } from 'node:path';

import { mustBeBuilt } from './support/built.mjs';
import { main } from './support/failure.mjs';
import { runMocha } from './support/mocha.mjs';
import { ROOT } from './support/paths.mjs';
import { reportTotals } from './support/totals.mjs';

await main(async () => {
  mustBeBuilt(join(ROOT, 'dist', 'extension.cjs'), 'build');
  mustBeBuilt(join(ROOT, 'out', 'package.json'), 'build');
  const journeys = ['writing.test.mjs', 'new-release.test.mjs', 'linting.test.mjs'];
  reportTotals(await runMocha(journeys.map((file) => join(ROOT, 'test', 'e2e', file))));
});
