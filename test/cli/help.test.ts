import assert from 'node:assert/strict';

import { MESSAGES } from '../../src/cli/messages.js';
import { readJson, stringAt } from '../support/json.js';
import { runCli } from './support/run-cli.js';

describe('press-release', () => {
  it('tells its version', () => {
    const { status, output } = runCli(['--version']);
    assert.deepEqual([status, output], [0, `${stringAt(readJson('package.json'), 'version')}\n`]);
  });

  it('tells its commands, in both languages', () => {
    assert.match(
      runCli(['--help']).output,
      /^Usage: [^]+ lint +Report[^]+ dates +List[^]+ numerals +Convert[^]+ spell +Write[^]+ new +Begin/u,
    );
    assert.match(runCli(['--help', '--locale=th']).output, /^วิธีใช้: [^]+ lint +รายงาน/u);
  });

  it('tells the options of a command, in both languages', () => {
    const { status, output } = runCli(['lint', '--help', '--locale', 'en']);
    assert.equal(status, 0);
    for (const option of ['format', 'profile', 'rule', 'fix', 'max-warnings', 'locale', 'help']) {
      assert.match(output, new RegExp(`^ {2}--${option}\\b`, 'mu'));
    }
    assert.match(output, /^Exit status: 0 /mu);
    const thai = runCli(['dates', '-h'], { environment: { LC_ALL: 'th_TH.UTF-8' } });
    assert.match(thai.output, /^ {2}--stdin-filename NAME {2}ชื่อ/mu);
  });

  it('refuses what is no command, in one line', () => {
    const refusals: readonly (readonly [string[], string])[] = [
      [[], 'Name a command (lint, dates, numerals, spell, new); see press-release --help'],
      [['print'], 'There is no command print; there are lint, dates, numerals, spell, new'],
      [['--verbose'], 'There is no option --verbose; --help shows those there are'],
    ];
    for (const [args, line] of refusals) {
      const { status, output, errors } = runCli(args);
      assert.deepEqual([status, output, errors], [2, '', `press-release: ${line}\n`]);
    }
  });

  it('has its help in Thai letters for Thais only', () => {
    for (const { en, th } of Object.values(MESSAGES.help)) {
      assert.match(th, /[ก-ฮ]/u);
      assert.doesNotMatch(en, /[ก-ฮ]/u);
    }
  });
});
