import { type FrontmatterCompletion, inBoth, type PathQuery, plain } from './completion.js';

/** A file or folder beside the release, or in a folder that is typed. */
export interface PathEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;
const RELEASE = /\.md$/iu;

/** The folder that is typed so far, with its slash; empty for that of the release. */
export function folderOf({ typed }: PathQuery): string {
  return typed.slice(0, typed.lastIndexOf('/') + 1);
}

/**
 * Paths for what is typed, folders last.
 *
 * @param entries what the folder of the query has
 * @param ownName the file name of the release: its counterpart is likely to begin like it
 */
export function completePaths(
  query: PathQuery,
  entries: readonly PathEntry[],
  ownName: string,
): FrontmatterCompletion[] {
  const folder = folderOf(query);
  const begun = query.typed.slice(folder.length).toLowerCase();
  return entries
    .filter(({ name }) => !name.startsWith('.') && name.toLowerCase().startsWith(begun))
    .filter((entry) => fits(query, entry, folder === '' ? ownName : ''))
    .sort((a, b) => place(a, ownName) - place(b, ownName) || a.name.localeCompare(b.name))
    .map(({ name, isFolder }) => {
      const insert = `${folder}${name}${isFolder ? '/' : ''}`;
      const label = inBoth(isFolder ? `${name}/` : name);
      const item = plain('file', { label, detail: inBoth(''), insert });
      return { ...item, continues: isFolder };
    });
}

function fits({ topic }: PathQuery, { name, isFolder }: PathEntry, ownName: string): boolean {
  if (isFolder) return name !== 'node_modules';
  if (name === ownName) return false;
  if (topic === 'image') return IMAGE.test(name);
  return topic === 'counterpart' ? RELEASE.test(name) : true;
}

function place({ name, isFolder }: PathEntry, ownName: string): number {
  if (isFolder) return 2;
  return stemOf(name) === stemOf(ownName) ? 0 : 1;
}

/** `talks` of `talks.th.press.md`. */
function stemOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('.')));
}
