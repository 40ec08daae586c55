// Runs out/editor-suite.js (built by `npm run build`) in real VS Code: see vscode/releases.mjs.
import { join } from 'node:path';

import { mustBeBuilt } from './support/built.mjs';
import { main } from './support/failure.mjs';
import { ROOT, temporaryFolder } from './support/paths.mjs';
import { formatTotals, reportTotals, sumTotals } from './support/totals.mjs';
import { launchChromium } from './vscode/chromium.mjs';
import { installVsCode } from './vscode/install.mjs';
import { NEWEST, OLDEST } from './vscode/releases.mjs';
import { startServer } from './vscode/server.mjs';
import { runSuite } from './vscode/suite.mjs';

const SUITE = join(ROOT, 'out', 'editor-suite.js');

const RUNS = [
  { release: OLDEST, kind: 'node' },
  { release: NEWEST, kind: 'node' },
  { release: NEWEST, kind: 'web' },
];

await main(async () => {
  mustBeBuilt(SUITE, 'build');
  const browser = await launchChromium();
  const totals = [];
  for (const run of RUNS) totals.push(await runIn(browser, run));
  await browser.close();
  reportTotals(sumTotals(totals));
});

async function runIn(browser, { release, kind }) {
  const title = `VS Code ${release.version}, ${kind} extension host`;
  const server = await startServer(await installVsCode(release));
  const workspace = temporaryFolder('workspace');
  try {
    console.log(title);
    const places = { folder: workspace.path, extension: ROOT, suite: SUITE };
    const totals = await runSuite(server, browser, { kind, ...places });
    console.log(`${title}: ${formatTotals(totals)}\n`);
    return totals;
  } finally {
    await server.stop();
    workspace.remove();
  }
}
