import assert from 'node:assert/strict';

import { Progress } from '../../src/cli/progress.js';

/** Shows the progress at each of the times, in seconds, and gives what was written. */
async function shownAt(times: readonly number[], terminal = { isTerminal: true }) {
  const written: string[] = [];
  let now = 0;
  const write = (text: string) => {
    written.push(text);
    return Promise.resolve();
  };
  const progress = new Progress({ ...terminal, write }, 'th', () => now);
  for (now of times) await progress.show(3, 10);
  await progress.clear();
  return written;
}

describe('Progress', () => {
  it('is shown in a long run, and erased in the end', async () => {
    assert.deepEqual(await shownAt([2]), ['\r\u001b[Kกำลังตรวจ 3 จาก 10', '\r\u001b[K']);
  });

  it('is not shown in a short run', async () => {
    assert.deepEqual(await shownAt([0, 0.5]), []);
  });

  it('is not shown too often', async () => {
    assert.equal((await shownAt([2, 2.01, 2.02, 3])).length, 3);
  });

  it('is not shown in a file or a pipe', async () => {
    assert.deepEqual(await shownAt([2], { isTerminal: false }), []);
  });
});
