// `npm start`: from a fresh clone to the samples open in VS Code with the extension. Until the
// dependencies are there, it may import nothing but what Node.js brings.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { mustRun, run } from './support/child.mjs';
import { installDependencies } from './support/dependencies.mjs';
import { Failure, main } from './support/failure.mjs';
import { mustRunNpm } from './support/npm.mjs';
import { ROOT } from './support/paths.mjs';
import { installVsCode } from './vscode/install.mjs';
import { NEWEST } from './vscode/releases.mjs';
import { editorUrl, remoteUri, startServer } from './vscode/server.mjs';

const SAMPLES = join(ROOT, 'samples');
const FIRST_SAMPLE = join(SAMPLES, 'faults.press.md');

// Ctrl-C is how this ends when all is well.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

await main(async () => {
  await installDependencies();
  console.log('Building…');
  await mustRunNpm(['run', 'build'], 'The build failed', { cwd: ROOT });
  await lintSamples();
  const code = desktopCode();
  await (code ? openDesktop(code) : serve());
});

/** Prints what the linter finds. Findings are what the samples are for, so none is a failure. */
async function lintSamples() {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.press.md'));
  const paths = samples.map((name) => join('samples', name));
  console.log(`\npress-release lint ${paths.join(' ')}`);
  const args = [join('dist', 'cli.cjs'), 'lint', ...paths];
  await run(process.execPath, args, { cwd: ROOT, onLine: (line) => console.log(line) });
}

/** The installed VS Code, when it could open a window; it refuses to as root. */
function desktopCode() {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  if (process.getuid?.() === 0) return undefined;
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

async function openDesktop(code) {
  console.log('\nOpening the samples in VS Code with the extension…');
  const args = [`--extensionDevelopmentPath=${ROOT}`, SAMPLES, FIRST_SAMPLE];
  const shell = process.platform === 'win32';
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  await mustRun(shell ? `"${code}"` : code, quoted, `Cannot start ${code}`, { shell });
}

/** The editor as a page of VS Code's own server, until Ctrl-C. */
async function serve() {
  const server = await startServer(await installVsCode(NEWEST));
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, ROOT)],
    ['openFile', remoteUri(server, FIRST_SAMPLE)],
  ];
  console.log(`\nVS Code ${NEWEST.version} with the extension is at\n`);
  console.log(`  ${editorUrl(server, { folder: SAMPLES, payload })}\n`);
  console.log('Open it in Chrome, Edge or Firefox. Ctrl-C stops it.');
  await new Promise((_, reject) => {
    server.child.once('exit', () => reject(new Failure('The VS Code server ended by itself')));
  });
}
