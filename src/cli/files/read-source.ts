import { readFileSync } from 'node:fs';

import { findText } from '../../core/document/frontmatter-tree.js';
import { parseFrontmatter } from '../../core/document/frontmatter.js';
import type { ReleaseFormat } from '../../core/document/press-release.js';
import { MESSAGES } from '../messages.js';
import { isSystemError, reasonOf } from '../system-error.js';
import type { FileFailure } from './file-failure.js';
import type { InputFile } from './find-inputs.js';
import { type DecodedText, decodeText } from './text-encoding.js';

/** A release as it was read. */
export interface SourceFile extends DecodedText {
  /** As it is shown: for standard input the name that it was given. */
  readonly path: string;
  readonly origin: InputFile['origin'];
  readonly format: ReleaseFormat;
}

export type ReadResult =
  | { readonly kind: 'source'; readonly source: SourceFile }
  | { readonly kind: 'failure'; readonly failure: FileFailure }
  | { readonly kind: 'no-release' };

const PLAIN_TEXT = /\.txt$/iu;
const CERTAIN_RELEASE = /\.(?:press\.md|txt)$/iu;

/** Any other Markdown file of a folder is a release only if its frontmatter says so. */
function isRelease({ path, origin }: InputFile, text: string): boolean {
  if (origin !== 'found-in-folder' || CERTAIN_RELEASE.test(path)) return true;
  return findText(parseFrontmatter(text)?.root, ['type']) === 'press-release';
}

function decodeSource(input: InputFile, bytes: Uint8Array): ReadResult {
  const { path, origin } = input;
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') {
    return { kind: 'failure', failure: { path, message: MESSAGES.notDecoded[decoded] } };
  }
  if (!isRelease(input, decoded.text)) return { kind: 'no-release' };
  const format = PLAIN_TEXT.test(path) ? 'text' : 'markdown';
  return { kind: 'source', source: { ...decoded, path, origin, format } };
}

/** Reads one file. What stands in the way is part of the answer, so that the others go on. */
export function readSource(input: InputFile): ReadResult {
  try {
    return decodeSource(input, readFileSync(input.path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = MESSAGES.notRead(reasonOf(error));
    return { kind: 'failure', failure: { path: input.path, message } };
  }
}

/** The same for standard input; its name tells plain text (`.txt`) from Markdown. */
export function readStandardInput(bytes: Uint8Array, name: string): ReadResult {
  return decodeSource({ path: name, origin: 'standard-input' }, bytes);
}
