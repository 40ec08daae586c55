import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

import { localDay } from '../../src/platform/local-day.js';
import { inFolder } from './support/folder.js';
import { readLintJson } from './support/lint-json.js';
import { runCli } from './support/run-cli.js';

const TALKS = ['new', 'bilateral-meeting', '--country', 'JP', '--date', '2026-12-01'];

describe('press-release new', () => {
  it('prints a draft with what is known filled in', () => {
    const { status, output, errors } = runCli([...TALKS, '--agency', 'กต.', '--numerals=thai']);
    assert.deepEqual([status, errors], [0, '']);
    for (const part of [
      /^date: 2026-12-01$/mu,
      /^countries: \[TH, JP\]$/mu,
      /^agency: กระทรวงการต่างประเทศ$/mu,
      /เมื่อวันที่ ๑ ธันวาคม ๒๕๖๙ เวลา \[เวลา\]/u,
      /รัฐมนตรีว่าการกระทรวงการต่างประเทศญี่ปุ่น/u,
    ]) {
      assert.match(output, part);
    }
  });

  it('has today for its date, and reads others in any form', () => {
    assert.match(runCli(['new', 'signing']).output, new RegExp(`^date: ${localDay()}$`, 'mu'));
    const { output } = runCli(['new', 'signing', '--date', '1 ธ.ค. 2569']);
    assert.match(output, /^date: 2026-12-01$/mu);
  });

  it(
    'makes one file with both languages',
    inFolder((folder) => {
      const args = [...TALKS, '--languages', 'th,en', '--out', 'talks.press.md'];
      assert.deepEqual(runCli(args, { folder }), { status: 0, output: '', errors: '' });
      assert.match(folder.read('talks.press.md').toString(), /^::: \{lang=en\}$/mu);
    }),
  );

  it(
    'makes a file for each language, which find one another',
    inFolder((folder) => {
      const two = ['--languages', 'th,en', '--files', 'two', '--out', 'talks.press.md'];
      assert.equal(runCli([...TALKS, ...two], { folder }).status, 0);
      const english = folder.read('talks.en.press.md').toString();
      assert.match(english, /^counterpart: talks\.th\.press\.md$/mu);
      const { findings } = readLintJson(runCli(['lint', '--format', 'json'], { folder }).output);
      assert.ok(findings.length > 0);
      assert.ok(findings.every(({ rule }) => rule === 'no-placeholder'));
    }),
  );

  it(
    'never writes over a file, and makes none if one is there',
    inFolder((folder) => {
      folder.write('talks.en.press.md', 'mine');
      const two = ['--languages', 'th,en', '--files', 'two', '--out', 'talks.press.md'];
      const { status, errors } = runCli([...TALKS, ...two], { folder });
      assert.equal(status, 2);
      assert.match(errors, /^press-release: talks\.en\.press\.md: Cannot be made: [^\n]+\n$/u);
      assert.equal(folder.read('talks.en.press.md').toString(), 'mine');
      assert.ok(!existsSync(folder.at('talks.th.press.md')));
    }),
  );

  it('says what is missing, and what there is not', () => {
    for (const args of [
      [],
      ['party'],
      ['signing', 'signing'],
      ['signing', '--country', 'Atlantis'],
      ['signing', '--country', 'TH'],
      ['signing', '--date', '31 ก.พ.'],
      ['signing', '--languages', 'de'],
      ['signing', '--guest', 'king'],
      ['signing', '--languages', 'th,en', '--files', 'two'],
      ['signing', '--out', 'no-such-folder/talks.press.md'],
    ]) {
      const { status, output, errors } = runCli(['new', ...args]);
      assert.deepEqual([status, output], [2, ''], args.join(' '));
      assert.match(errors, /^press-release: [^\n]+\n$/u);
    }
  });

  it('tells its kinds', () => {
    assert.match(runCli(['new', '--help']).output, /KIND is one of:\nbilateral-meeting, /u);
  });
});
