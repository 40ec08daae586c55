import assert from 'node:assert/strict';

import {
  findReleaseFiles,
  type FolderEntry,
  type FolderReader,
} from '../../../src/core/workspace/find-release-files.js';
import { isReleaseFile } from '../../../src/core/workspace/is-release-file.js';

/** A folder of files, by their paths. */
function folderOf(files: Readonly<Record<string, string>>): FolderReader {
  const entries = (folder: string): FolderEntry[] => {
    const below = Object.keys(files).filter((path) => path.startsWith(folder));
    const names = new Map(
      below.map((path): [string, FolderEntry] => {
        const [name = '', ...rest] = path.slice(folder.length).split('/');
        return [name, { name, kind: rest.length > 0 ? 'folder' : 'file' }];
      }),
    );
    return [...names.values()];
  };
  return {
    entries: (folder) => Promise.resolve(entries(folder)),
    text: (path) => Promise.resolve(files[path]),
  };
}

async function find(
  files: Readonly<Record<string, string>>,
  excluded: readonly string[] = [],
): Promise<string[]> {
  const found: string[] = [];
  for await (const path of findReleaseFiles(folderOf(files), excluded)) found.push(path);
  return found;
}

describe('findReleaseFiles', () => {
  it('finds Markdown files in every folder, in order', async () => {
    const files = { 'b.press.md': '', 'a.md': '', 'a.txt': '', '2569/ข่าว.press.md': '' };
    assert.deepEqual(await find(files), ['2569/ข่าว.press.md', 'a.md', 'b.press.md']);
  });

  it('leaves out what hides, and what others wrote', async () => {
    assert.deepEqual(await find({ '.git/a.md': '', 'node_modules/b/c.md': '', '.d.md': '' }), []);
  });

  it('heeds .gitignore, that of a folder below before that above', async () => {
    const files = {
      '.gitignore': 'drafts/\n*.tmp.md\n/only-here.md\n',
      'a.press.md': '',
      'a.tmp.md': '',
      'only-here.md': '',
      'drafts/b.press.md': '',
      'old/.gitignore': '!*.tmp.md\nc.press.md\n',
      'old/a.tmp.md': '',
      'old/c.press.md': '',
      'old/only-here.md': '',
    };
    assert.deepEqual(await find(files), ['a.press.md', 'old/a.tmp.md', 'old/only-here.md']);
  });

  it('heeds the patterns of files.exclude', async () => {
    const files = { 'a.md': '', 'b.md': '', 'x/y/c.md': '', 'x/z/d.md': '' };
    assert.deepEqual(await find(files, ['**/y', '{b,e}.md']), ['a.md', 'x/z/d.md']);
  });
});

describe('isReleaseFile', () => {
  it('goes by the name, or by the frontmatter', () => {
    assert.equal(isReleaseFile('ข่าว.press.md', ''), true);
    assert.equal(isReleaseFile('README.md', '# Read me\n'), false);
    assert.equal(isReleaseFile('notes.md', '---\ntype: press-release\n---\n'), true);
    assert.equal(isReleaseFile('notes.md', '---\ntype: article\n---\n'), false);
  });
});
