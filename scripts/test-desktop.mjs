// The suite of test-editor.mjs in the desktop VS Code, which comes from a download site.
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

import { mustBeBuilt } from './support/built.mjs';
import { Failure, main } from './support/failure.mjs';
import { ROOT, temporaryFolder } from './support/paths.mjs';
import { NEWEST, OLDEST } from './vscode/releases.mjs';

const SUITE = join(ROOT, 'out', 'editor-suite.js');

await main(async () => {
  mustBeBuilt(SUITE, 'build');
  for (const release of [OLDEST, NEWEST]) await runIn(release);
});

async function runIn({ version }) {
  const vscodeExecutablePath = await download(version);
  const workspace = temporaryFolder('workspace');
  const profile = temporaryFolder('profile');
  const status = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: SUITE,
    launchArgs: [workspace.path, '--user-data-dir', profile.path, '--disable-workspace-trust'],
  }).catch(() => 1);
  workspace.remove();
  profile.remove();
  if (status !== 0) throw new Failure(`The editor suite failed in VS Code ${version}`);
}

async function download(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(ROOT, '.vscode-test') });
  } catch (error) {
    throw new Failure(
      `Cannot download VS Code ${version} (${error.message}): npm run test:editor needs no download`,
    );
  }
}
