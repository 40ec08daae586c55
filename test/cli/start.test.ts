import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { inFolder } from './support/folder.js';

const CLI = resolve('dist/cli.cjs');

/** Prints whether V8 refused what it had compiled before. */
const TELL_REFUSAL = `
const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.stderr.write(String(this.cachedDataRejected));
  }
};
`;

/** The modules of Node that are loaded in the end. */
const TELL_MODULES = `
process.on('exit', () => {
  require('node:fs').writeSync(2, process.moduleLoadList.join('\\n'));
});
`;

function startWith(preloaded: string, ...args: readonly string[]): string {
  const { stderr } = spawnSync(process.execPath, ['--require', preloaded, CLI, ...args], {
    encoding: 'utf8',
  });
  return stderr;
}

describe('the start of the command line', () => {
  it(
    'takes what V8 compiled of it when it was built',
    inFolder((folder) => {
      folder.write('tell.cjs', TELL_REFUSAL);
      assert.equal(startWith(folder.at('tell.cjs'), 'spell', '21'), 'false');
    }),
  );

  it('need not decode the program', () => {
    const program = readFileSync(resolve('dist/cli-main.cjs'));
    assert.equal(
      program.findIndex((byte) => 0x7f < byte),
      -1,
    );
  });

  it(
    'loads no streams for a report that goes into a pipe',
    inFolder((folder) => {
      folder.write('tell.cjs', TELL_MODULES);
      folder.write('a.press.md', 'กระทรวงพาณิชย์เปิดตัวโครงการ');
      const loaded = startWith(folder.at('tell.cjs'), 'lint', folder.at('a.press.md'));
      assert.match(loaded, /NativeModule fs$/mu);
      assert.doesNotMatch(loaded, /NativeModule stream$/mu);
    }),
  );
});
