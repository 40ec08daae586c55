import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';

import { ROOT } from '../../scripts/support/paths.mjs';
import { remoteUri } from '../../scripts/vscode/server.mjs';
import { startSession } from './session.mjs';

/** As a PDF file leaves it when one copies from it. */
const COPIED = 'เเถลงข่าวประเด็นสําคัญ งบประมาณส าหรับปีหน้า';

/** One sitting: each step goes on where the one before left the sample. */
describe('a press officer before publication', () => {
  let session;
  let workbench;
  let step = 0;

  before(async () => {
    session = await startSession({
      payload: (server) => [['extensionDevelopmentPath', remoteUri(server, ROOT)]],
    });
    workbench = session.workbench;
    writeFileSync(join(session.folder, 'copied.txt'), COPIED);
  });

  afterEach(async function () {
    step += 1;
    const title = this.currentTest.title.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
    await workbench?.screenshot(`linting-${String(step).padStart(2, '0')}-${title}`);
  });

  after(async () => {
    await session?.stop();
  });

  it('reads why a word is wrong on the page of its rule, from the name of the rule', async () => {
    await workbench.openFile('faults.press.md');
    await workbench.seeProblem('no-misspelling');
    await workbench.select('เพลตฟอร์ม');
    await workbench.openRulePage('no-misspelling');
    await workbench.seeTab('Preview no-misspelling.md');
    await workbench.seePage('ห้ามใช้คำที่มักสะกดผิดในข่าว');
  });

  it('sees in the report what is left to do', async () => {
    await workbench.openFile('faults.press.md');
    await workbench.runCommand('Check Before Publication');
    await workbench.seeReport('Found in this release');
    await workbench.seeReport('no-misspelling');
  });

  it('sees in the report of the workspace that the other release is clean', async () => {
    await workbench.runCommand('Check Workspace Before Publication');
    await workbench.seeReport('Found in 1 of 2 releases');
  });

  it('pastes from a PDF file, and the characters are mended', async () => {
    await workbench.openFile('copied.txt');
    await workbench.copyAll();
    await workbench.openFile('clean.press.md');
    await workbench.goToEnd();
    await workbench.paste();
    await workbench.see('แถลงข่าวประเด็นสำคัญ งบประมาณส าหรับปีหน้า');
  });

  it('takes the plain text instead, from the button beside it', async () => {
    await workbench.pickPaste('Insert Plain Text');
    await workbench.see(COPIED);
  });
});
