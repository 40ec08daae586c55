import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from '../support/failure.mjs';
import { editorUrl, remoteUri } from './server.mjs';

/** How the lines that are for us begin, see test/editor/line-reporter.ts. */
const PREFIX = '[suite] ';

const ENDS_WITHIN_MS = 10 * 60_000;

/**
 * Runs a compiled suite (a module with `run`, see test/editor/suite.ts) in an editor page, in the
 * extension host `kind`: 'node' or 'web'. Prints its lines; gives how many tests passed and failed.
 */
export async function runSuite(server, browser, { kind, ...places }) {
  const log = { lines: [], errors: [] };
  if (kind === 'web') preferWebWorker(places);
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    await ranToItsEnd(await context.newPage(), server, suiteUrl(server, places), log);
  } finally {
    await context.close();
  }
  return totalsOf(log, kind);
}

/**
 * Makes the `browser` entry of the extension run in place of `main`, by a setting of the folder:
 * VS Code 1.139 and before do not heed `extensionDevelopmentKind` in an editor page.
 */
function preferWebWorker({ folder, extension }) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  const settings = { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

function suiteUrl(server, { folder, extension, suite }) {
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, extension)],
    ['extensionTestsPath', remoteUri(server, suite)],
  ];
  return editorUrl(server, { folder, payload });
}

/** VS Code calls these two functions of a page when it runs a suite; it has no other report. */
function ranToItsEnd(page, server, url, log) {
  return new Promise((resolve, reject) => {
    const fail = (line) => () => reject(new Failure(line));
    setTimeout(fail('The editor suite gave no result in ten minutes'), ENDS_WITHIN_MS).unref();
    page.once('crash', fail('The editor page crashed'));
    server.child.once('exit', fail('The VS Code server ended by itself'));

    page
      .exposeFunction('codeAutomationLog', (level, parts) => record(log, level, parts))
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() => page.goto(url, { timeout: ENDS_WITHIN_MS }))
      .catch(reject);
  });
}

function record({ lines, errors }, level, [text]) {
  if (typeof text !== 'string') return;
  if (text.startsWith(PREFIX)) {
    const line = text.slice(PREFIX.length);
    lines.push(line);
    if (!/^(?:host|end) \{/.test(line)) console.log(`  ${line}`);
  } else if (level === 'error') {
    errors.push(text.split('\n', 1)[0]);
  }
}

/** No result is a failure, and so are a run of no tests and a run in another host than asked for. */
function totalsOf({ lines, errors }, kind) {
  const host = readJson(lines, 'host');
  const totals = readJson(lines, 'end');
  if (!totals) {
    for (const error of errors.slice(-10)) console.error(`  ${error}`);
    throw new Failure('The editor suite ended without a result');
  }
  if (host.kind !== kind) throw new Failure(`The suite ran in the ${host.kind} host, not ${kind}`);
  if (totals.passed + totals.failed === 0) throw new Failure('The editor suite ran no tests');
  return totals;
}

function readJson(lines, key) {
  const line = lines.find((candidate) => candidate.startsWith(`${key} {`));
  return line === undefined ? undefined : JSON.parse(line.slice(key.length));
}
