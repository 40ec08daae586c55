import { MESSAGES } from '../messages.js';
import type { Shell } from '../shell.js';
import type { FileFailure } from './file-failure.js';
import { findInputs } from './find-inputs.js';
import { readSource, readStandardInput, type ReadResult } from './read-source.js';

export interface SourceOptions {
  /** What standard input is called in reports. */
  readonly standardInputName?: string | undefined;
}

export type Readable = Exclude<ReadResult, { kind: 'no-release' }>;

export const UNNAMED_INPUT = '<stdin>';

const asResult = (failure: FileFailure): Readable => ({ kind: 'failure', failure });

/** Reads one after the other what the operands name; without any, the releases of this folder. */
export async function* readSources(
  operands: readonly string[],
  shell: Shell,
  { standardInputName = UNNAMED_INPUT }: SourceOptions = {},
): AsyncIterable<Readable> {
  const places = operands.length > 0 ? operands : ['.'];
  const { files, failures } = await findInputs(places);
  yield* failures.map(asResult);

  let isEmpty = failures.length === 0;
  for (const file of files) {
    const result =
      file.origin === 'standard-input'
        ? readStandardInput(await shell.readInput(), standardInputName)
        : readSource(file);
    if (result.kind === 'no-release') continue;
    isEmpty = false;
    yield result;
  }
  if (isEmpty) yield asResult({ path: places.join(' '), message: MESSAGES.noRelease });
}
