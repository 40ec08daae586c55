import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Real releases, which are read where they are and never copied into the project. */
const FOLDER = process.env['THAI_PRESS_RELEASE_CORPUS'] ?? '../shared/corpus';

/** Milliseconds for one pass over all releases, on a machine that is busy with other things. */
const LONGEST_PASS = 120_000;

/** The file of one release of the corpus. */
export function corpusFile(name: string): string {
  return join(FOLDER, name);
}

/** The files of all releases, in order; none if there is no corpus. */
export function corpusFiles(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(corpusFile);
}

/**
 * A test that needs the corpus. Where there is none it says so and is left out; in CI, where nothing
 * may be left out, it fails.
 */
export function corpusTest(title: string, test: () => void | Promise<void>): void {
  if (corpusFiles().length > 0) {
    it(title, test).timeout(LONGEST_PASS);
    return;
  }
  const reason = `no releases in ${FOLDER}; THAI_PRESS_RELEASE_CORPUS may name another folder`;
  if (!process.env['CI']) {
    console.log(`Skipped: ${title} (${reason})`);
    return;
  }
  it(title, () => {
    throw new Error(`Cannot test: ${reason}`);
  });
}
