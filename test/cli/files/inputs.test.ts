import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';

import { type Folder, inFolder } from '../support/folder.js';
import { type LintJson, readLintJson } from '../support/lint-json.js';
import { runCli, runCliAsOrdinaryUser } from '../support/run-cli.js';
import { FAULTY } from '../support/samples.js';
import { toWindows874 } from '../support/windows-874.js';

function lint(folder: Folder, ...operands: readonly string[]): LintJson {
  return readLintJson(runCli(['lint', '--format=json', ...operands], { folder }).output);
}

/** What the others must not keep from being checked. */
function writeSound(folder: Folder): void {
  folder.write('z.press.md', FAULTY);
}

/** Runs `lint` over the folder; the sound file must be reported on as well. */
function lintBesideSound(folder: Folder, run = runCliAsOrdinaryUser) {
  const { status, output, errors } = run(['lint', '--format=json', '.'], folder);
  const json = readLintJson(output);
  assert.ok(json.findings.some(({ path }) => path === 'z.press.md'));
  assert.equal(errors, json.errors.map((error) => `press-release: ${error}\n`).join(''));
  return { status, ...json };
}

describe('what is read', () => {
  it(
    'is the releases of a folder and below it, in order',
    inFolder((folder) => {
      folder.write('news/b.press.md', '');
      folder.write('news/a.TXT', '');
      folder.write('news/2026/c.press.md', '');
      folder.write('news/typed.md', '---\ntype: press-release\n---\n');
      folder.write('news/other.md', '---\ntype: minutes\n---\n');
      folder.write('news/README.md', FAULTY);
      folder.write('news/notes.doc', FAULTY);
      folder.write('news/.drafts/d.press.md', FAULTY);
      folder.write('news/node_modules/x/e.press.md', FAULTY);
      assert.deepEqual(lint(folder, 'news').paths, [
        'news/2026/c.press.md',
        'news/a.TXT',
        'news/b.press.md',
        'news/typed.md',
      ]);
    }),
  );

  it(
    'is any file that is named',
    inFolder((folder) => {
      folder.write('README', FAULTY);
      folder.write('[1].md', FAULTY);
      assert.deepEqual(lint(folder, 'README', '[1].md').paths, ['README', '[1].md']);
    }),
  );

  it(
    'is what a pattern matches',
    inFolder((folder) => {
      folder.write('a/1.md', '');
      folder.write('a/b/2.md', '');
      folder.write('a/b/3.txt', '');
      folder.write('node_modules/4.md', '');
      assert.deepEqual(lint(folder, '**/*.md').paths, ['a/1.md', 'a/b/2.md']);
      assert.deepEqual(lint(folder, 'a/b/*.{md,txt}').paths, ['a/b/2.md', 'a/b/3.txt']);
    }),
  );

  it(
    'is each file once',
    inFolder((folder) => {
      folder.write('a.press.md', '');
      assert.deepEqual(lint(folder, 'a.press.md', '.', './a.press.md', '*.md').paths, [
        'a.press.md',
      ]);
    }),
  );

  it(
    'is not followed in circles',
    inFolder((folder) => {
      folder.write('news/a.press.md', '');
      symlinkSync('..', folder.at('news/up'), 'dir');
      assert.deepEqual(lint(folder, '.').paths, ['news/a.press.md']);
    }),
  );
});

describe('bad input', () => {
  it(
    'that is empty has no faults',
    inFolder((folder) => {
      folder.write('empty.txt', '');
      folder.write('empty.press.md', '');
      const { status, errors } = runCli(['lint', 'empty.txt', '.'], { folder });
      assert.equal(errors, '');
      assert.notEqual(status, 2);
    }),
  );

  it(
    'that is missing is told of, one line each',
    inFolder((folder) => {
      writeSound(folder);
      folder.write('empty/.keep', '');
      const operands = ['missing.txt', 'none/*.md', 'z.press.md/below.md', 'z.press.md'];
      const { status, errors } = runCli(['lint', ...operands], { folder });
      assert.equal(status, 2);
      assert.equal(
        errors,
        [
          'press-release: missing.txt: Cannot be read: there is no such file or folder',
          'press-release: none/*.md: No file matches this pattern',
          'press-release: z.press.md/below.md: Cannot be read: there is no such file or folder',
          '',
        ].join('\n'),
      );
      const empty = runCli(['lint', 'empty'], { folder });
      assert.deepEqual(
        [empty.status, empty.errors],
        [2, 'press-release: empty: No release is found here\n'],
      );
    }),
  );

  it(
    'in TIS-620 is read',
    inFolder((folder) => {
      writeSound(folder);
      folder.write('tis.txt', toWindows874(FAULTY));
      const { status, findings } = lintBesideSound(folder);
      assert.equal(status, 1);
      const inThai = findings.find(({ path }) => path === 'tis.txt');
      const inUnicode = findings.find(
        ({ path, rule }) => path === 'z.press.md' && rule === inThai?.rule,
      );
      assert.deepEqual({ ...inThai, path: 'z.press.md' }, inUnicode);
    }),
  );

  it(
    'that is binary is told of',
    inFolder((folder) => {
      writeSound(folder);
      folder.write('program.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1));
      folder.write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0xff));
      const { status, errors } = lintBesideSound(folder);
      assert.equal(status, 2);
      assert.deepEqual(errors, [
        'picture.txt: Cannot be decoded: it is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-874 (TIS-620)',
        'program.txt: Cannot be read as text: it is a binary file (it has NUL bytes)',
      ]);
    }),
  );

  it(
    'without permission is told of',
    inFolder((folder) => {
      writeSound(folder);
      folder.write('locked/a.press.md', FAULTY);
      folder.write('secret.press.md', FAULTY);
      chmodSync(folder.at('locked'), 0);
      chmodSync(folder.at('secret.press.md'), 0);
      try {
        const { status, errors } = lintBesideSound(folder);
        assert.equal(status, 2);
        assert.deepEqual(errors, [
          'locked: Cannot be read: permission denied',
          'secret.press.md: Cannot be read: permission denied',
        ]);
      } finally {
        chmodSync(folder.at('locked'), 0o755);
      }
    }),
  );
});
