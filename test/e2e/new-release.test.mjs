import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';

import { ROOT } from '../../scripts/support/paths.mjs';
import { remoteUri } from '../../scripts/vscode/server.mjs';
import { startSession } from './session.mjs';

const FILE = '2026-12-01-bilateral-meeting-finland.press.md';

/** What the writer knows of the meeting, by the blank that asks for it. */
const NOTES = {
  '[สาขาความร่วมมือ]': ['เศรษฐกิจหมุนเวียน'],
  '[เวลา]': ['๑๔.๐๐'],
  '[ชื่อฝ่ายไทย]': ['นายปรีดา วงศ์สวัสดิ์'],
  '[ชื่ออีกฝ่าย]': ['นายเอโร ซาลมิเนน'],
  '[ชื่ออีกฝ่ายภาษาอังกฤษ]': ['Eero Salminen'],
  '[ชื่อและตำแหน่งผู้ร่วมคณะ]': ['นายสมภพ ใจงาม อธิบดีกรมยุโรป'],
  '[ชื่อโฆษก]': ['นางสาวกานดา ใจกว้าง'],
  '[สาระสำคัญ]': [
    'ฝ่ายฟินแลนด์พร้อมถ่ายทอดประสบการณ์ด้านการจัดการของเสีย',
    'ไทยเสนอจัดการประชุมภาคเอกชนร่วมกัน',
    'ทั้งสองฝ่ายจะส่งเสริมการท่องเที่ยวคุณภาพ',
  ],
  '[ระบุปี]': ['๒๕๗๗'],
  '[จำนวนปีที่ครบรอบ]': ['๘๐'],
  '[Field of cooperation]': ['the circular economy'],
  '[Time]': ['14.00 hrs.'],
  '[Name of the Thai side]': ['Mr. Preeda Wongsawat'],
  '[Name of the other side]': ['Eero Salminen'],
  '[Names and positions of the delegation]': [
    'Mr. Sompob Jaingam, Director-General of the Department of European Affairs',
  ],
  '[Name of the spokesperson]': ['Ms. Kanda Jaikwang'],
  '[Substance]': [
    'Finland stands ready to share its experience in waste management',
    'Thailand proposed a joint meeting of the private sector',
    'both sides will promote quality tourism',
  ],
  '[Insert year]': ['2034'],
  '[Insert number]': ['80th'],
};

function noteFor(blank, count) {
  const notes = NOTES[blank];
  assert.ok(notes, `nothing in the notes for ${blank}`);
  return notes[count % notes.length];
}

const requireBuilt = createRequire(join(ROOT, 'out', 'package.json'));

/** The blanks in the order of the tab stops; `undefined` for a choice, whose first one is right. */
function stopsOfDraft() {
  const { writeRelease } = requireBuilt('./src/core/new-release/write-release.js');
  const { createSnippetWriter } = requireBuilt('./src/core/new-release/release-writer.js');
  const [{ text }] = writeRelease(ANSWERS, 'talks', createSnippetWriter);
  const stops = [...text.matchAll(/\$\{(\d+)(?::([^}]*)|\|[^}]*\|)\}/gu)];
  return stops
    .sort(([, one], [, other]) => Number(one) - Number(other))
    .map(([, , blank]) => blank);
}

/** What the writer answers to the questions. */
const ANSWERS = {
  kind: 'bilateral-meeting',
  languages: ['th', 'en'],
  files: 'one',
  day: { year: 2026, month: 12, day: 1 },
  numerals: 'thai',
  agency: { th: 'กระทรวงการต่างประเทศ', en: 'Ministry of Foreign Affairs' },
  country: 'FI',
  guestOffice: 'minister',
  place: { th: 'กระทรวงการต่างประเทศ', en: 'the Ministry of Foreign Affairs' },
};

/** One sitting: each step goes on where the one before left the release. */
describe('a press officer with notes of a meeting', () => {
  let session;
  let workbench;

  before(async () => {
    session = await startSession({
      payload: (server) => [['extensionDevelopmentPath', remoteUri(server, ROOT)]],
    });
    workbench = session.workbench;
    mkdirSync(join(session.folder, '.vscode'), { recursive: true });
    const settings = JSON.stringify({ 'thaiPressRelease.profile': 'publish' });
    writeFileSync(join(session.folder, '.vscode', 'settings.json'), settings);
    await workbench.openFile('clean.press.md');
    await workbench.seeLanguageMode('Press Release');
  });

  after(async () => {
    await session?.stop();
  });

  const text = () => readFileSync(join(session.folder, FILE), 'utf8');

  it('answers a few questions', async () => {
    await workbench.runCommand('New Press Release');
    await workbench.answerStep('What is the release about?', 'bilat', 'Bilateral meeting');
    await workbench.answerStep('In which languages?', '', 'Thai and English in one file');
    await workbench.answerStep('Who issues', 'mfa', 'Ministry of Foreign Affairs');
    await workbench.answerStep('Which is the other country?', 'finl', 'Finland');
    await workbench.answerStep('Who comes', '', 'Minister of Foreign Affairs of the Republic');
    await workbench.answerStep('When?', '1 dec 2026', 'วันอังคารที่ 1 ธันวาคม 2569');
    await workbench.screenshot('new-01-question');
    await workbench.answerStep('Where?', '', 'the Ministry of Foreign Affairs');
    await workbench.answerStep('Which numerals', 'thai', 'Thai numerals');
    await workbench.acceptText('What is the file called?');
  });

  it('sees a draft in both languages, with what is left to fill in', async () => {
    await workbench.seeLanguageMode('Press Release');
    await workbench.seeStatus('to fill in');
    await workbench.seeProblem('no-placeholder');
    await workbench.screenshot('new-02-draft');
  });

  it('fills in one place after the other', async () => {
    const used = new Map();
    for (const blank of stopsOfDraft()) {
      const count = used.get(blank) ?? 0;
      used.set(blank, count + 1);
      if (blank !== undefined) await workbench.type(noteFor(blank, count));
      if (used.size === 6 && count === 0) await workbench.screenshot('new-03-filling');
      await workbench.press('F9');
    }
    await workbench.seeNoStatus('to fill in');
  });

  it('approves the release, which has no problems', async () => {
    await workbench.select('status: draft');
    await workbench.type('status: approved');
    await workbench.press('Control+S');
    await workbench.seeNoProblem('press.md');
    await workbench.screenshot('new-04-clean');
    assert.doesNotMatch(text(), /\[[ก-๙A-Z][^[\]\n]+\](?!\n)/u);
  });

  it('gets the same answer from the command line', () => {
    const cli = join(ROOT, 'dist', 'cli.cjs');
    const args = [cli, 'lint', '--profile', 'publish', '--max-warnings', '0', FILE];
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: session.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
});
