import assert from 'node:assert/strict';

import { inFolder } from '../support/folder.js';
import { readLintJson } from '../support/lint-json.js';
import { runCli } from '../support/run-cli.js';
import { DOUBTFUL, FAULTY } from '../support/samples.js';

const CONFIG = '.press-release.yaml';

describe('press-release lint with a config', () => {
  it(
    'takes the config nearest to each file',
    inFolder((folder) => {
      folder.write(CONFIG, 'rules: { no-misspelling: error }\n');
      folder.write('a.txt', DOUBTFUL);
      folder.write('archive/old/b.txt', DOUBTFUL);
      folder.write(`archive/${CONFIG}`, 'rules: { no-misspelling: off }\n');
      const { output, errors, status } = runCli(['lint'], { folder });
      assert.equal(errors, '');
      assert.equal(status, 1);
      assert.match(output, /a\.txt:.*error.*no-misspelling/u);
      assert.doesNotMatch(output, /b\.txt/u);
    }),
  );

  it(
    'lets the command line win over the config, and the config over the defaults',
    inFolder((folder) => {
      folder.write(CONFIG, 'profile: publish\nrules: { no-misspelling: error }\n');
      folder.write('a.press.md', DOUBTFUL);
      const severities = (...args: readonly string[]) =>
        readLintJson(
          runCli(['lint', 'a.press.md', '--format=json', ...args], { folder }).output,
        ).findings.map(({ rule, severity }) => `${rule} ${severity}`);
      const asConfigured = severities();
      assert.ok(asConfigured.includes('no-misspelling error'));
      assert.ok(asConfigured.includes('frontmatter-present error'));
      const asAsked = severities('--profile=draft', '--rule=no-misspelling=info');
      assert.ok(asAsked.includes('no-misspelling info'));
      assert.ok(asAsked.includes('frontmatter-present warning'));
    }),
  );

  it(
    'looks for linked files where a config asks for that',
    inFolder((folder) => {
      folder.write(CONFIG, 'rules: { link-resolves: error }\n');
      folder.write('a.press.md', '![ภาพการหารือ](a.jpg) ![ภาพหมู่](b.jpg)\n');
      folder.write('a.jpg', '');
      const { output } = runCli(['lint', 'a.press.md', '--format=json'], { folder });
      const messages = readLintJson(output)
        .findings.filter(({ rule }) => rule === 'link-resolves')
        .map(({ message }) => message);
      assert.deepEqual(messages, ['There is no file “b.jpg” where the release is']);
    }),
  );

  it(
    'takes --config for every file, its patterns counted from its own folder',
    inFolder((folder) => {
      const override = '{ files: [archive/**], rules: { no-misspelling: off } }';
      folder.write('house.yaml', `rules: { no-misspelling: error }\noverrides: [${override}]\n`);
      folder.write('a.txt', DOUBTFUL);
      folder.write('archive/b.txt', DOUBTFUL);
      folder.write(`archive/${CONFIG}`, 'rules: { no-misspelling: warning }\n');
      const { output } = runCli(['lint', '--config', 'house.yaml'], { folder });
      assert.match(output, /a\.txt:.*error/u);
      assert.doesNotMatch(output, /b\.txt/u);
    }),
  );

  it(
    'finds the config of standard input by its name',
    inFolder((folder) => {
      folder.write(`archive/${CONFIG}`, 'rules: { no-misspelling: off }\n');
      const run = (name: string) =>
        runCli(['lint', '-', '--stdin-filename', name], { folder, input: DOUBTFUL }).output;
      assert.match(run('b.txt'), /no-misspelling/u);
      assert.doesNotMatch(run('archive/b.txt'), /no-misspelling/u);
    }),
  );

  it(
    'says where a config is broken, goes on with the rest of it, and ends with 2',
    inFolder((folder) => {
      folder.write(CONFIG, 'rules:\n  no-misspelling: warn\n  no-mixed-digits-in-number: info\n');
      folder.write('a.txt', FAULTY);
      folder.write('b.txt', FAULTY);
      const { errors, output, status } = runCli(['lint'], { folder });
      assert.equal(status, 2);
      assert.equal(
        errors,
        `press-release: ${CONFIG}: line 2, column 19: “rules.no-misspelling” takes one of: error, warning, info, off\n`,
      );
      assert.match(output, /a\.txt:.*info.*no-mixed-digits/u);
    }),
  );

  it(
    'warns of a setting that there is not, and ends as it would without',
    inFolder((folder) => {
      folder.write(CONFIG, 'protects: [TH-*]\n');
      folder.write('a.txt', 'ข่าวดี\n');
      const { errors, status } = runCli(['lint'], { folder });
      assert.equal(status, 0);
      assert.match(errors, /There is no setting “protects”; write “protect”/u);
    }),
  );

  it(
    'ends with 2 if the config that is asked for cannot be read',
    inFolder((folder) => {
      folder.write('a.txt', 'ข่าวดี\n');
      const { errors, status } = runCli(['lint', '--config', 'none.yaml'], { folder });
      assert.equal(status, 2);
      assert.equal(
        errors,
        'press-release: none.yaml: Cannot be read: there is no such file or folder\n',
      );
    }),
  );

  it(
    'leaves what the project protects out of fixes',
    inFolder((folder) => {
      folder.write(CONFIG, 'protect: [รุ่น ๒๕*]\n');
      folder.write('a.txt', 'รุ่น ๒๕60 ปี ๒๕60\n');
      runCli(['lint', '--fix'], { folder });
      assert.equal(folder.read('a.txt').toString(), 'รุ่น ๒๕60 ปี ๒๕๖๐\n');
    }),
  );
});

describe('press-release lint --jobs', () => {
  it(
    'says the same in the same order as one thread does',
    inFolder((folder) => {
      folder.write(CONFIG, 'rules: { no-misspelling: wrong }\n');
      for (let index = 10; index < 40; index += 1) {
        folder.write(`${index}.txt`, (index % 2 ? FAULTY : DOUBTFUL).repeat(index));
      }
      folder.write('binary.txt', new Uint8Array([0, 1, 2]));
      const alone = runCli(['lint', '--format=json'], { folder });
      const together = runCli(['lint', '--format=json', '--jobs=3'], { folder });
      assert.equal(alone.status, 2);
      assert.deepEqual(together, alone);
    }),
  );

  it(
    'fixes files',
    inFolder((folder) => {
      for (const name of ['a.txt', 'b.txt', 'c.txt']) folder.write(name, 'ปี ๒๕60\n');
      const { status, errors } = runCli(['lint', '--fix', '--jobs', '2'], { folder });
      assert.deepEqual([status, errors], [0, '']);
      for (const name of ['a.txt', 'b.txt', 'c.txt']) {
        assert.equal(folder.read(name).toString(), 'ปี ๒๕๖๐\n');
      }
    }),
  );
});
