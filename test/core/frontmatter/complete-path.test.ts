import assert from 'node:assert/strict';

import {
  completePaths,
  folderOf,
  type PathEntry,
} from '../../../src/core/frontmatter/completion/complete-path.js';
import type { PathQuery } from '../../../src/core/frontmatter/completion/completion.js';
import { ask, yaml } from '../../support/ask-completion.js';

const OWN_NAME = 'talks.th.press.md';

const BESIDE: readonly PathEntry[] = [
  { name: OWN_NAME, isFolder: false },
  { name: 'minutes.md', isFolder: false },
  { name: 'talks.en.press.md', isFolder: false },
  { name: 'ภาพลงนาม.jpg', isFolder: false },
  { name: 'signing.PNG', isFolder: false },
  { name: 'speech.pdf', isFolder: false },
  { name: '.git', isFolder: true },
  { name: 'images', isFolder: true },
];

function query(line: string): PathQuery {
  const paths = ask(yaml(...line.split('\n'))).found?.paths;
  assert.ok(paths, line);
  return paths;
}

/** What is inserted for the line that is typed, the likeliest first. */
function offered(line: string): string[] {
  return completePaths(query(line), BESIDE, OWN_NAME).map(({ insert }) => insert);
}

describe('completion of paths', () => {
  it('offers the other-language file first, and never the release itself', () => {
    assert.deepEqual(offered('counterpart: ⟦⟧'), ['talks.en.press.md', 'minutes.md', 'images/']);
    assert.deepEqual(offered('counterpart: "ta⟦⟧"'), ['talks.en.press.md']);
  });

  it('offers images, whatever the case of their ending, and folders to go on in', () => {
    assert.deepEqual(offered('images:\n  - src: ⟦⟧'), ['signing.PNG', 'ภาพลงนาม.jpg', 'images/']);
    const [folder] = completePaths(query('images:\n  - src: im⟦⟧'), BESIDE, OWN_NAME);
    assert.equal(folder?.continues, true);
  });

  it('offers every file as an attachment', () => {
    assert.ok(offered('attachments:\n  - src: sp⟦⟧').includes('speech.pdf'));
  });

  it('goes into the folder that is typed', () => {
    const inFolder = query('images:\n  - src: images/si⟦⟧');
    assert.equal(folderOf(inFolder), 'images/');
    const entries = [{ name: 'signing.jpg', isFolder: false }];
    const inserted = completePaths(inFolder, entries, OWN_NAME).map(({ insert }) => insert);
    assert.deepEqual(inserted, ['images/signing.jpg']);
  });
});
