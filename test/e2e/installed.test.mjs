import { after, before, describe, it } from 'mocha';

import { vsixPath } from '../../scripts/support/vsix-path.mjs';
import { installExtension } from '../../scripts/vscode/server.mjs';
import { startSession } from './session.mjs';

describe('the packaged extension in a fresh profile', () => {
  let session;

  before(async () => {
    session = await startSession({
      prepare: (vscode, data) => installExtension(vscode, data, vsixPath()),
    });
  });

  after(async () => {
    await session?.stop();
  });

  it('knows press releases', async () => {
    await session.workbench.openFile('faults.press.md');
    await session.workbench.seeLanguageMode('Press Release');
  });

  it('finds a misspelling, for which it loads the word segmenter that it brings along', async () => {
    await session.workbench.seeProblem('no-misspelling');
    await session.workbench.screenshot('installed');
  });
});
