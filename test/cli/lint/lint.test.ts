import assert from 'node:assert/strict';

import { readMarks, writeMarks } from '../../support/marks.js';
import { inFolder } from '../support/folder.js';
import { readLintJson } from '../support/lint-json.js';
import { runCli } from '../support/run-cli.js';
import { DOUBTFUL, FAULTY, MENDED } from '../support/samples.js';

function lintText(text: string, ...options: readonly string[]) {
  const args = ['lint', '-', '--stdin-filename', 'a.txt', ...options];
  return runCli(args, { input: text });
}

describe('press-release lint', () => {
  it('ends with 0 if nothing of error level is found', () => {
    assert.equal(lintText(MENDED).status, 0);
    assert.equal(lintText(DOUBTFUL).status, 0);
  });

  it('ends with 1 if something of error level is found', () => {
    assert.equal(lintText(FAULTY).status, 1);
  });

  it('ends with 1 if there are more warnings than allowed, and says so', () => {
    const { status, errors } = lintText(DOUBTFUL, '--max-warnings', '0');
    assert.equal(status, 1);
    assert.equal(errors, 'press-release: There are more warnings (1) than allowed (0)\n');
    assert.equal(lintText(DOUBTFUL, '--max-warnings=1').status, 0);
  });

  it('ends with 2 if a file cannot be read, even if another has errors', () => {
    const args = ['lint', '-', 'missing.txt', '--stdin-filename', 'a.txt'];
    const { status, output } = runCli(args, { input: FAULTY });
    assert.equal(status, 2);
    assert.match(output, /^a\.txt:1:/u);
  });

  it('takes the level of a rule from --rule', () => {
    const off = lintText(FAULTY + DOUBTFUL, '--rule', 'no-mixed-digits-in-number=off');
    assert.equal(off.status, 0);
    assert.doesNotMatch(off.output, /no-mixed-digits/u);
    const levels = ['--rule=no-misspelling=error', '--rule', 'no-mixed-digits-in-number=info'];
    const { findings } = readLintJson(
      lintText(FAULTY + DOUBTFUL, ...levels, '--format=json').output,
    );
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ['no-mixed-digits-in-number info', 'no-misspelling error'],
    );
  });

  it('reports errors only with --quiet, but counts the warnings', () => {
    const { output, status } = lintText(DOUBTFUL, '--quiet', '--max-warnings=0');
    assert.doesNotMatch(output, /no-misspelling/u);
    assert.equal(status, 1);
  });

  const PLACES: Readonly<Record<string, string>> = {
    'after line ends of Windows': 'บรรทัดแรก\r\nเวลา ⟦1๖.๐๐⟧ น.\r\n',
    'after line ends of old Macs': 'บรรทัดแรก\rเวลา ⟦1๖.๐๐⟧ น.\r',
    'after a character of two code units': '😀 เวลา ⟦1๖.๐๐⟧ น.',
  };
  for (const [title, marked] of Object.entries(PLACES)) {
    it(`places a finding ${title}`, () => {
      const { text, spans } = readMarks(marked);
      const before = text.slice(0, spans[0]?.start).split(/\r\n|\r|\n/u);
      for (const mark of ['', '\ufeff']) {
        const { findings } = readLintJson(lintText(mark + text, '--format=json').output);
        assert.equal(writeMarks(text, findings), marked);
        const [found] = findings;
        assert.equal(found?.line, before.length);
        assert.equal(found.column, (before.at(-1) ?? '').length + 1);
      }
    });
  }

  it('calls standard input by the name it is given, and tells its kind by it', () => {
    const heading = '# เวลา 1๖.๐๐ น.';
    assert.match(runCli(['lint', '-'], { input: heading }).output, /^<stdin>:1:/u);
    assert.match(lintText(heading).output, /^a\.txt:1:/u);
  });

  it('speaks the language of the environment, or of --locale', () => {
    const environment = { LANG: 'th_TH.UTF-8' };
    const thai = runCli(['lint', '-'], { input: FAULTY, environment });
    assert.match(thai.output, /ปนเลขไทยกับเลขอารบิก/u);
    const english = runCli(['lint', '-', '--locale', 'en'], { input: FAULTY, environment });
    assert.match(english.output, /mixes Thai and Arabic digits/u);
    const failure = runCli(['lint', 'ไม่มี.txt'], { environment });
    assert.equal(failure.errors, 'press-release: ไม่มี.txt: อ่านไม่ได้: ไม่มีไฟล์หรือโฟลเดอร์นี้\n');
  });

  it('has no colours in a pipe', () => {
    assert.ok(!lintText(FAULTY).output.includes('\u001b'));
  });

  it('hands a pipe the whole report, however long', () => {
    const lines = 5000;
    const { output } = lintText(FAULTY.repeat(lines), '--format=json');
    assert.equal(readLintJson(output).findings.length, lines);
  });

  it('refuses in one line what it cannot do', () => {
    const refusals: readonly (readonly [string[], string])[] = [
      [
        ['--format', 'xml'],
        '--format cannot be xml; choose from stylish, json, sarif, github, junit',
      ],
      [['--profile', 'final'], '--profile cannot be final; choose from draft, publish'],
      [['--rule', 'no-such-rule=off'], 'There is no rule no-such-rule'],
      [
        ['--rule', 'no-misspelling'],
        '--rule takes ID=LEVEL with a level of error, warning, info, off, not no-misspelling',
      ],
      [['--max-warnings', 'few'], '--max-warnings takes a whole number, not few'],
      [['--locale', 'fr'], '--locale cannot be fr; choose from en, th'],
      [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run cannot be used together'],
      [['--fix-dry-run', '--format=json'], '--fix-dry-run and --format cannot be used together'],
      [['--fix', '-'], '--fix cannot rewrite standard input; use --fix-dry-run to see the changes'],
    ];
    for (const [args, line] of refusals) {
      const { status, output, errors } = runCli(['lint', ...args]);
      assert.deepEqual(
        { status, output, errors },
        { status: 2, output: '', errors: `press-release: ${line}\n` },
      );
    }
  });

  it(
    'reads the releases of this folder if none is named',
    inFolder((folder) => {
      folder.write('a.press.md', FAULTY);
      assert.match(runCli(['lint'], { folder }).output, /^a\.press\.md:1:/u);
    }),
  );
});
