// `npm run corpus-report`: what the built command line finds in real releases, rule by rule.
// `npm run corpus-report -- --profile draft` asks as while writing; otherwise as before publication.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { mustBeBuilt } from './support/built.mjs';
import { Failure, main } from './support/failure.mjs';
import { ROOT } from './support/paths.mjs';

const FOLDER = process.env['THAI_PRESS_RELEASE_CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const COMMAND = join(ROOT, 'dist', 'cli.cjs');
const SEVERITIES = ['error', 'warning', 'info'];
/** Bytes of JSON that the findings of some thousand releases may take. */
const MOST_OUTPUT = 2 ** 29;

/** Exit status 1 says that there are errors in the releases, which is no wonder. */
async function lint(profile) {
  const args = [COMMAND, 'lint', '--format', 'json', '--profile', profile, FOLDER];
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: MOST_OUTPUT });
  const { stdout, stderr, code } = await run.catch((error) => error);
  if (code !== undefined && code !== 1) throw new Failure(stderr.trim());
  return JSON.parse(stdout);
}

/** Of each rule how many findings there are, by severity, and in how many files. */
function countByRule(files) {
  const counts = new Map();
  for (const { path, findings } of files) {
    for (const { rule, severity } of findings) {
      const count = counts.get(rule) ?? { files: new Set(), error: 0, warning: 0, info: 0 };
      counts.set(rule, count);
      count.files.add(path);
      count[severity] += 1;
    }
  }
  return counts;
}

function printRow(name, cells) {
  console.log([name.padEnd(28), ...cells.map((cell) => String(cell).padStart(8))].join(''));
}

await main(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'string', default: 'publish' } } });
  mustBeBuilt(COMMAND, 'build');
  if (!existsSync(FOLDER)) {
    throw new Failure(`Cannot find ${FOLDER}; THAI_PRESS_RELEASE_CORPUS may name another folder`);
  }
  const { files, errors } = await lint(values.profile);
  const counts = countByRule(files);
  printRow('rule', ['files', ...SEVERITIES]);
  for (const [rule, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    printRow(rule, [count.files.size, ...SEVERITIES.map((severity) => count[severity])]);
  }
  const totals = SEVERITIES.map((severity) =>
    [...counts.values()].reduce((sum, count) => sum + count[severity], 0),
  );
  const found = files.filter(({ findings }) => findings.length > 0).length;
  printRow(`in ${files.length} releases`, [found, ...totals]);
  if (errors.length > 0) throw new Failure(`${errors.length} files could not be read`);
});
