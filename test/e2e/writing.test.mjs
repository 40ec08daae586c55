import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';

import { ROOT } from '../../scripts/support/paths.mjs';
import { remoteUri } from '../../scripts/vscode/server.mjs';
import { startSession } from './session.mjs';

describe('a press officer', () => {
  let session;
  let workbench;

  before(async () => {
    session = await startSession({
      payload: (server) => [['extensionDevelopmentPath', remoteUri(server, ROOT)]],
    });
    workbench = session.workbench;
  });

  afterEach(async function () {
    await workbench?.screenshot(this.currentTest.title.replaceAll(/[^a-z]+/gu, '-'));
  });

  after(async () => {
    await session?.stop();
  });

  it('opens a sample as a press release', async () => {
    await workbench.openFile('faults.press.md');
    assert.match(await workbench.languageMode(), /Press Release/u);
  });

  it('sees its faults in the Problems panel', async () => {
    const problems = (await workbench.problems('Thai Press Release')).join('\n');
    assert.match(problems, /weekday-agrees/u);
    assert.match(problems, /no-misspelling/u);
  });
});
