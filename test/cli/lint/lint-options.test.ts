import assert from 'node:assert/strict';

import { readArguments } from '../../../src/cli/arguments.js';
import { LINT_OPTIONS, readLintOptions } from '../../../src/cli/lint/lint-options.js';

const read = (...args: readonly string[]) => readLintOptions(readArguments(args, LINT_OPTIONS));

describe('readLintOptions', () => {
  it('reports on drafts, for people, unless told otherwise', () => {
    const { format, settings, fixMode, isQuiet, maxWarnings } = read();
    assert.deepEqual([format, settings.profile, fixMode], ['stylish', 'draft', 'report']);
    assert.deepEqual([isQuiet, maxWarnings], [false, undefined]);
  });

  it('takes what it is told', () => {
    const { settings, fixMode } = read('--profile', 'publish', '--fix-dry-run');
    assert.deepEqual([settings.profile, fixMode], ['publish', 'show']);
    assert.equal(read('--fix').fixMode, 'write');
    assert.equal(read('--max-warnings', '0').maxWarnings, 0);
  });

  it('lets the last level of a rule count', () => {
    const { settings } = read('--rule=no-misspelling=off', '--rule', 'no-misspelling=info');
    assert.deepEqual([...(settings.levels ?? [])], [['no-misspelling', 'info']]);
  });
});
