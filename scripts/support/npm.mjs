import { run, mustRun } from './child.mjs';

const FAST = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Runs npm in a folder; `failure` is the line to show when npm fails. */
export function mustRunNpm(args, failure, options = {}) {
  const { command, first, shell } = npmCommand();
  return mustRun(command, [...first, ...args, ...FAST], failure, { shell, ...options });
}

/** Runs a script of package.json to its end and gives its exit status and lines. */
export function runNpmScript(name, options = {}) {
  const { command, first, shell } = npmCommand();
  return run(command, [...first, 'run', '--silent', name], { shell, ...options });
}

/** The npm that started this script, else the one on PATH, which is a shell script on Windows. */
function npmCommand() {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js')
    ? { command: process.execPath, first: [path], shell: false }
    : { command: 'npm', first: [], shell: process.platform === 'win32' };
}
