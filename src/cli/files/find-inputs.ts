import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

import { MESSAGES } from '../messages.js';
import { isSystemError, reasonOf } from '../system-error.js';
import type { FileFailure } from './file-failure.js';

export interface InputFile {
  /** Named files are read whatever they are called; those found in a folder may be no releases. */
  readonly origin: 'standard-input' | 'named' | 'found-in-folder';
  readonly path: string;
}

export interface FoundInputs {
  readonly files: readonly InputFile[];
  readonly failures: readonly FileFailure[];
}

export const STANDARD_INPUT = '-';

const TEXT_FILE = /\.(?:md|txt)$/iu;
const IGNORED_FOLDER = 'node_modules';
const IGNORED_PATTERNS = [`**/${IGNORED_FOLDER}/**`, '**/.git/**'];

function failureOf(path: string, error: unknown): FileFailure {
  if (!isSystemError(error)) throw error;
  return { path, message: MESSAGES.notRead(reasonOf(error)) };
}

/** Walks the folders itself: a folder that cannot be opened must be told of, and no glob does. */
class FolderWalk {
  readonly files: InputFile[] = [];
  readonly failures: FileFailure[] = [];

  /** Hidden folders and symbolic links to folders are left out. */
  walk(folder: string): void {
    for (const entry of this.#entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== IGNORED_FOLDER) this.walk(path);
      } else if (TEXT_FILE.test(entry.name) && !entry.name.startsWith('.')) {
        this.files.push({ path, origin: 'found-in-folder' });
      }
    }
  }

  #entriesOf(folder: string) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.failures.push(failureOf(folder, error));
      return [];
    }
  }
}

function findInFolder(folder: string): FoundInputs {
  const walk = new FolderWalk();
  walk.walk(folder);
  return walk;
}

/** Loaded for patterns only. A shell that knows `**` has resolved them before. */
async function findByPattern(pattern: string): Promise<FoundInputs> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    return {
      files: [],
      failures: [{ path: pattern, message: MESSAGES.notRead(MESSAGES.reasons.missing) }],
    };
  }
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: IGNORED_PATTERNS,
  });
  return {
    files: paths.sort().map((path) => ({ path, origin: 'named' })),
    failures: paths.length > 0 ? [] : [{ path: pattern, message: MESSAGES.noMatch }],
  };
}

async function findOperand(operand: string): Promise<FoundInputs> {
  if (operand === STANDARD_INPUT) {
    return { files: [{ path: operand, origin: 'standard-input' }], failures: [] };
  }
  try {
    if (statSync(operand).isDirectory()) return findInFolder(operand);
    return { files: [{ path: operand, origin: 'named' }], failures: [] };
  } catch (error) {
    const isMissing = isSystemError(error) && error.code === 'ENOENT';
    return isMissing
      ? findByPattern(operand)
      : { files: [], failures: [failureOf(operand, error)] };
  }
}

function withoutRepetitions(files: readonly InputFile[]): InputFile[] {
  const seen = new Set<string>();
  return files.filter(({ path, origin }) => {
    const key = origin === 'standard-input' ? path : resolve(path);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The files that paths, patterns and `-` name, each once, in the order of the operands. A folder
 * stands for the `.md` and `.txt` files in it and below it.
 */
export async function findInputs(operands: readonly string[]): Promise<FoundInputs> {
  const found = await Promise.all(operands.map(findOperand));
  return {
    files: withoutRepetitions(found.flatMap(({ files }) => files)),
    failures: found.flatMap(({ failures }) => failures),
  };
}
