import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { mustRun, start } from '../support/child.mjs';
import { Failure } from '../support/failure.mjs';
import { temporaryFolder } from '../support/paths.mjs';

const STARTS_WITHIN_MS = 120_000;

/**
 * Starts the server of an installed VS Code (see install.mjs) on a free port of the loopback
 * address. `dataDir` holds its installed extensions; by default a fresh one, gone with the server.
 */
export async function startServer(vscode, { dataDir } = {}) {
  const data = dataDir ? undefined : temporaryFolder('server');
  const { child, kill } = start(
    vscode.node,
    [
      vscode.serverMain,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
      ...['--accept-server-license-terms', '--server-data-dir', dataDir ?? data.path],
      // Without the driver, 1.139 ignores the payload of an address.
      ...['--enable-smoke-test-driver', '--disable-workspace-trust', '--disable-telemetry'],
    ],
    { endWith: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'], env: environment() },
  );
  const port = await portOf(child);
  const stop = async () => {
    kill();
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => child.once('exit', resolve));
    }
    data?.remove();
  };
  return { port, child, stop };
}

/** Installs a packaged extension into a server's data folder, as a user's `code` would. */
export async function installExtension(vscode, dataDir, vsix) {
  await mustRun(
    vscode.node,
    [
      ...[vscode.serverMain, '--accept-server-license-terms', '--server-data-dir', dataDir],
      ...['--install-extension', vsix],
    ],
    `VS Code ${vscode.version} cannot install ${vsix}`,
    { env: environment() },
  );
}

/** Where a file or folder of this machine is for the editor page of a server. */
export function remoteUri(server, path) {
  return `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
}

/**
 * The address of an editor page: `folder` is opened in it; `payload` are pairs such as
 * `['extensionDevelopmentPath', uri]`, which stand for VS Code's options of the command line.
 */
export function editorUrl(server, { folder, payload = [] }) {
  const url = new URL(`http://127.0.0.1:${server.port}/`);
  url.searchParams.set('folder', pathToFileURL(folder).pathname);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A terminal inside VS Code hands its own server's settings on, which would mislead ours. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_)/.test(name)),
  );
}

function portOf(child) {
  return new Promise((resolve, reject) => {
    const lines = [];
    const fail = (reason) =>
      reject(
        new Failure(`The VS Code server did not start: ${reason} ${lines.slice(-5).join(' ')}`),
      );
    const timer = setTimeout(() => fail('no answer in two minutes.'), STARTS_WITHIN_MS);
    child.once('error', (error) => fail(`${error.message}.`));
    child.once('exit', (code) => fail(`it ended with status ${code}.`));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line.trim());
        const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        resolve(Number(port));
      });
    }
  });
}
