import assert from 'node:assert/strict';

import { replaceSource } from '../../../src/cli/files/replace-source.js';
import { inFolder } from '../support/folder.js';
import { toWindows874 } from '../support/windows-874.js';

describe('replaceSource', () => {
  it(
    'leaves a file alone whose encoding lacks a character of the new text',
    inFolder((folder) => {
      const bytes = Buffer.from(toWindows874('ข่าว'));
      folder.write('a.txt', bytes);
      const failure = replaceSource({
        path: folder.at('a.txt'),
        origin: 'named',
        format: 'text',
        text: 'ข่าว 日本',
        encoding: 'windows-874',
        hasByteOrderMark: false,
      });
      assert.match(failure?.message.en ?? '', /^Cannot be written: Windows-874 lacks a character/u);
      assert.deepEqual(folder.read('a.txt'), bytes);
    }),
  );
});
