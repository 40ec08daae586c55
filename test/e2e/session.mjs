import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, temporaryFolder } from '../../scripts/support/paths.mjs';
import { launchChromium } from '../../scripts/vscode/chromium.mjs';
import { installVsCode } from '../../scripts/vscode/install.mjs';
import { NEWEST } from '../../scripts/vscode/releases.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Starts a browser and a VS Code server and opens a copy of the samples, so that a test may change
 * them. `prepare` may fill the server's data folder before it starts; `payload` gets the server.
 */
export async function startSession({ prepare, payload } = {}) {
  const samples = temporaryFolder('samples');
  const data = temporaryFolder('server');
  cpSync(join(ROOT, 'samples'), samples.path, { recursive: true });

  const browser = await launchChromium();
  const vscode = await installVsCode(NEWEST);
  await prepare?.(vscode, data.path);
  const server = await startServer(vscode, { dataDir: data.path });
  const options = { folder: samples.path, payload: payload?.(server) };
  const workbench = await Workbench.open(browser, server, options);
  const stop = async () => {
    await browser.close();
    await server.stop();
    for (const folder of [samples, data]) folder.remove();
  };
  return { workbench, folder: samples.path, stop };
}
