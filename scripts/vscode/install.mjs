import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from '../support/failure.mjs';
import { mustRunNpm } from '../support/npm.mjs';
import { ROOT } from '../support/paths.mjs';
import { NODE_BINARIES } from './releases.mjs';

/** What a folder holds when it is whole: written last, so that a broken installation has none. */
const MARKER = 'installed.json';

/**
 * Makes VS Code's own server (from npm, see releases.mjs) ready in .vscode-test/ and gives the
 * command that runs it. Quick when it is there already; begins anew when it is there by half.
 */
export async function installVsCode(release) {
  const folder = join(ROOT, '.vscode-test', `server-${release.version}`);
  const node = nodeFor(release);
  const wanted = JSON.stringify({ 'code-server': release.codeServer, ...node.dependency });
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

  if (readIfThere(join(folder, MARKER)) !== wanted) {
    console.log(`Installing the server of VS Code ${release.version} from npm (half a minute)…`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), `{ "private": true, "dependencies": ${wanted} }\n`);
    await installFrom(folder, release);
    await installFrom(vscode, release);
    writeFileSync(join(folder, MARKER), wanted);
  }
  return {
    version: release.version,
    node: node.path(folder),
    serverMain: join(vscode, 'out', 'server-main.js'),
  };
}

/** No native module is compiled: the server does without them (it logs that `spdlog` is missing). */
function installFrom(folder, release) {
  return mustRunNpm(
    ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'],
    `Cannot install code-server@${release.codeServer} from npm: is the npm registry within reach?`,
    { cwd: folder },
  );
}

/** The Node.js that is running this, when it is new enough for the release, else one from npm. */
function nodeFor(release) {
  const major = Number(process.versions.node.split('.')[0]);
  if (release.node <= major) return { dependency: {}, path: () => process.execPath };

  const binary = NODE_BINARIES[`${process.platform}-${process.arch}`];
  if (!binary) {
    throw new Failure(`VS Code ${release.version} needs Node.js ${release.node}: run this with it`);
  }
  return {
    dependency: { [binary.name]: binary.version },
    path: (folder) => join(folder, 'node_modules', binary.name, binary.bin),
  };
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
