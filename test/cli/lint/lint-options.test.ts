import assert from 'node:assert/strict';

import { readArguments } from '../../../src/cli/arguments.js';
import { LINT_OPTIONS, readLintOptions } from '../../../src/cli/lint/lint-options.js';

const read = (...args: readonly string[]) => readLintOptions(readArguments(args, LINT_OPTIONS));

describe('readLintOptions', () => {
  it('reports on drafts, for people, unless told otherwise', () => {
    const { format, asked, fixMode, isQuiet, maxWarnings, jobs } = read();
    assert.deepEqual([format, asked.profile, fixMode], ['stylish', undefined, 'report']);
    assert.deepEqual([isQuiet, maxWarnings, jobs], [false, undefined, 1]);
  });

  it('takes what it is told', () => {
    const { asked, fixMode } = read('--profile', 'publish', '--fix-dry-run');
    assert.deepEqual([asked.profile, fixMode], ['publish', 'show']);
    assert.equal(read('--config', 'house.yaml').configPath, 'house.yaml');
    assert.equal(read('--jobs=2').jobs, 2);
    assert.equal(read('--fix').fixMode, 'write');
    assert.equal(read('--max-warnings', '0').maxWarnings, 0);
  });

  it('lets the last level of a rule count', () => {
    const { asked } = read('--rule=no-misspelling=off', '--rule', 'no-misspelling=info');
    assert.deepEqual([...(asked.levels ?? [])], [['no-misspelling', 'info']]);
  });
});
