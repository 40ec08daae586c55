import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';

import { applyPatch } from 'diff';

import { inFolder } from '../support/folder.js';
import { runCli, runCliAsOrdinaryUser } from '../support/run-cli.js';
import { DOUBTFUL, FAULTY, MENDED } from '../support/samples.js';
import { toWindows874 } from '../support/windows-874.js';

const withMark = (text: string) => `\ufeff${text}`;

/** How a file may be stored; what is mended must be stored in the same way. */
const FORMS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'a byte order mark': (text) => Buffer.from(withMark(text)),
  'UTF-16, the low byte first': (text) => Buffer.from(withMark(text), 'utf16le'),
  'UTF-16, the high byte first': (text) => Buffer.from(withMark(text), 'utf16le').swap16(),
  'Windows-874': toWindows874,
  'line ends of Windows': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'no line end at the end': (text) => Buffer.from(text.trimEnd()),
};

describe('press-release lint --fix', () => {
  for (const [title, store] of Object.entries(FORMS)) {
    it(
      `keeps ${title}`,
      inFolder((folder) => {
        folder.write('a.txt', store(FAULTY + DOUBTFUL));
        const { status, output } = runCli(['lint', '--fix', 'a.txt'], { folder });
        assert.equal(status, 0);
        assert.match(output, /^a\.txt:2:\d+ warning no-misspelling /u);
        assert.deepEqual(folder.read('a.txt'), Buffer.from(store(MENDED + DOUBTFUL)));
      }),
    );
  }

  it(
    'keeps the mode, and leaves nothing beside the file',
    inFolder((folder) => {
      folder.write('a.txt', FAULTY);
      chmodSync(folder.at('a.txt'), 0o640);
      runCli(['lint', '--fix', '.'], { folder });
      assert.equal(statSync(folder.at('a.txt')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder.path), ['a.txt']);
    }),
  );

  it(
    'mends the file that a symbolic link leads to',
    inFolder((folder) => {
      folder.write('news/a.txt', FAULTY);
      symlinkSync('news/a.txt', folder.at('latest.txt'));
      runCli(['lint', '--fix', 'latest.txt'], { folder });
      assert.ok(lstatSync(folder.at('latest.txt')).isSymbolicLink());
      assert.equal(folder.read('news/a.txt').toString(), MENDED);
    }),
  );

  it(
    'does not touch a file without safe fixes',
    inFolder((folder) => {
      folder.write('a.txt', DOUBTFUL);
      const before = statSync(folder.at('a.txt'));
      runCli(['lint', '--fix', 'a.txt'], { folder });
      const after = statSync(folder.at('a.txt'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    }),
  );

  it(
    'respects a file that is read-only, and mends the others',
    inFolder((folder) => {
      folder.write('a.txt', FAULTY);
      folder.write('b.txt', FAULTY);
      chmodSync(folder.path, 0o777);
      chmodSync(folder.at('a.txt'), 0o444);
      chmodSync(folder.at('b.txt'), 0o666);
      const { status, output, errors } = runCliAsOrdinaryUser(['lint', '--fix', '.'], folder);
      assert.equal(status, 2);
      assert.equal(errors, 'press-release: a.txt: Cannot be written: permission denied\n');
      assert.match(output, /^a\.txt:1:\d+ error /u);
      assert.equal(folder.read('a.txt').toString(), FAULTY);
      assert.equal(folder.read('b.txt').toString(), MENDED);
    }),
  );
});

describe('press-release lint --fix-dry-run', () => {
  it(
    'prints a diff that mends the file, and leaves the file alone',
    inFolder((folder) => {
      const text = `${DOUBTFUL.repeat(9)}${FAULTY}${DOUBTFUL.repeat(9)}`;
      folder.write('a.txt', text);
      const { status, output } = runCli(['lint', '--fix-dry-run', 'a.txt'], { folder });
      assert.equal(status, 0);
      assert.match(output, /^--- a\.txt\n\+\+\+ a\.txt\n@@ /u);
      assert.equal(applyPatch(text, output), text.replace(FAULTY, MENDED));
      assert.equal(folder.read('a.txt').toString(), text);
    }),
  );

  it('prints nothing if there is nothing to mend', () => {
    assert.equal(runCli(['lint', '--fix-dry-run', '-'], { input: DOUBTFUL }).output, '');
  });

  it('shows what would become of standard input', () => {
    const { output } = runCli(['lint', '--fix-dry-run', '-'], { input: FAULTY });
    assert.equal(applyPatch(FAULTY, output), MENDED);
  });
});
