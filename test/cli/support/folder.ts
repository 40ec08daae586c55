import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a test's own. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'press-release-cli-')));

  constructor() {
    // Open to others: a test may run the command line as another user.
    chmodSync(this.path, 0o755);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Gives the test an empty folder, which goes when the test ends. */
export function inFolder(test: (folder: Folder) => void): () => void {
  return () => {
    const folder = new Folder();
    try {
      test(folder);
    } finally {
      folder.remove();
    }
  };
}
