import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { FAULTY } from './support/samples.js';

describe('press-release into a pipe that is closed', () => {
  it('ends quietly', async () => {
    const child = spawn(process.execPath, ['dist/cli.cjs', 'lint', '-'], { timeout: 20_000 });
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = text(child.stderr);
    child.stdin.end(FAULTY.repeat(10_000));
    await once(child, 'exit');
    assert.equal(child.exitCode, 1);
    assert.equal(await errors, '');
  });
});
