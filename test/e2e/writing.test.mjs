import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';

import { ROOT } from '../../scripts/support/paths.mjs';
import { remoteUri } from '../../scripts/vscode/server.mjs';
import { startSession } from './session.mjs';

/** One sitting: each step goes on where the one before left the sample. */
describe('a press officer', () => {
  let session;
  let workbench;
  let step = 0;

  before(async () => {
    session = await startSession({
      payload: (server) => [['extensionDevelopmentPath', remoteUri(server, ROOT)]],
    });
    workbench = session.workbench;
  });

  afterEach(async function () {
    step += 1;
    const title = this.currentTest.title.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
    await workbench?.screenshot(`${String(step).padStart(2, '0')}-${title}`);
  });

  after(async () => {
    await session?.stop();
  });

  it('opens a sample as a press release', async () => {
    await workbench.openFile('faults.press.md');
    await workbench.seeLanguageMode('Press Release');
  });

  it('sees its faults in the Problems panel', async () => {
    for (const rule of [
      ...['weekday-agrees', 'no-misspelling', 'no-repeated-headline', 'numerals-agree'],
      ...['no-mixed-digits-in-number', 'no-buddhist-year-in-iso-date'],
    ]) {
      await workbench.seeProblem(rule);
    }
  });

  it('rests the pointer on a date', async () => {
    await workbench.select('๒ ธันวาคม ๒๕๖๙');
    const shown = await workbench.hover('๒ ธันวาคม ๒๕๖๙');
    for (const part of ['2026-12-02', 'Wednesday', '2 December 2026']) {
      assert.ok(shown.includes(part), `no ${part} in ${shown}`);
    }
  });

  it('converts a selection from the command palette', async () => {
    await workbench.select('10.30');
    await workbench.runCommand('Convert to Thai Numerals');
    await workbench.see('เวลา ๑๐.๓๐ น.');
    await workbench.seeSelected('๑๐.๓๐'.length);
  });

  it('mends a misspelling with the keyboard and takes it back', async () => {
    await workbench.select('เพลตฟอร์ม');
    await workbench.pickQuickFix('แพลตฟอร์ม');
    await workbench.see('แพลตฟอร์มการค้าออนไลน์');
    await workbench.seeNoProblem('เพลตฟอร์ม');

    await workbench.undo();
    await workbench.seeProblem('เพลตฟอร์ม');
  });

  it('writes a date that is typed as the release writes its dates', async () => {
    await workbench.select('ทั้งนี้');
    await workbench.runCommand('Insert Date');
    await workbench.answer('Insert Date', '24 dec 2026', 'วันพฤหัสบดีที่ ๒๔ ธันวาคม ๒๕๖๙');
    await workbench.see('วันพฤหัสบดีที่ ๒๔ ธันวาคม ๒๕๖๙ เอกอัครราชทูตฯ');
    await workbench.undo();
    await workbench.see('ทั้งนี้ เอกอัครราชทูตฯ');
  });

  it('gives a date another form from the light bulb', async () => {
    await workbench.select('๗ มิถุนายน');
    await workbench.pickQuickFix('Convert Date…');
    await workbench.answer('Write the date as', 'day first', '7 June 2027');
    await workbench.see('7 June');
    await workbench.undo();
    await workbench.see('๗ มิถุนายน');
  });

  it('begins a section on a bilateral meeting from a snippet', async () => {
    await workbench.openFile('clean.press.md');
    await workbench.goToEnd();
    await workbench.insertSnippet('bilateral', 'Lead: bilateral talks');
    await workbench.see('On November 18, 2026, at 16.00 hrs.');
  });

  it('reads a paragraph of 25,000 characters to its end, wrapped between words', async () => {
    const paragraph = longParagraph(25_000);
    writeFileSync(join(session.folder, 'long.press.md'), paragraph);
    await workbench.openFile('long.press.md');
    await workbench.goToEnd();
    await workbench.see('จบข่าว');

    const lines = (await workbench.shownLines()).filter((line) => line !== '');
    const shown = lines.join('');
    assert.ok(paragraph.endsWith(shown) && lines.length > 5, shown);
    const words = wordStarts(shown);
    const starts = lines.map((_, line) => lines.slice(0, line).join('').length);
    assert.deepEqual(
      starts.slice(1).filter((start) => !words.has(start)),
      [],
    );
    assert.equal(await workbench.highlightedCharacters(), 0);
  });
});

function longParagraph(length) {
  const sentence = 'รัฐมนตรีว่าการกระทรวงพาณิชย์กล่าวว่าประเทศไทยพร้อมส่งเสริมความร่วมมือทางเศรษฐกิจ ';
  return `${sentence.repeat(length / sentence.length)}จบข่าว`;
}

function wordStarts(text) {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return new Set([...segmenter.segment(text)].map(({ index }) => index));
}
