import { parsePressRelease } from '../../core/document/press-release.js';
import { datesIn } from '../../core/facts/dates-in.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { type FileFailure, failureOfProgram } from '../files/file-failure.js';
import { type Readable, readSources } from '../files/sources.js';
import { MESSAGES } from '../messages.js';
import { complain, type Shell } from '../shell.js';
import { createJsonLister } from './json.js';
import { type FileDates, LIST_FORMATS } from './list-format.js';
import { createTableLister } from './table.js';

function findDatesIn(result: Readable): FileDates | FileFailure {
  if (result.kind === 'failure') return result.failure;
  const { path, text, format } = result.source;
  try {
    return { path, text, dates: datesIn(parsePressRelease(text, format)) };
  } catch (error) {
    return failureOfProgram(path, error);
  }
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const format = args.choice('format', LIST_FORMATS) ?? 'json';
  const standardInputName = args.text('stdin-filename');
  const lister = format === 'json' ? createJsonLister() : createTableLister(shell.locale);
  let status: ExitStatus = 0;
  for await (const result of readSources(args.operands, shell, { standardInputName })) {
    if (shell.output.isClosed) break;
    const found = findDatesIn(result);
    if ('dates' in found) {
      await shell.output.write(lister.addFile(found));
    } else {
      status = 2;
      await complain(shell, MESSAGES.fileFailed(found.path, found.message));
    }
  }
  await shell.output.write(lister.finish());
  return status;
}

export const datesCommand: Command = {
  operands: '[PATH|GLOB|-]...',
  options: [
    { name: 'format', value: LIST_FORMATS.join('|'), help: MESSAGES.help.datesFormat },
    { name: 'stdin-filename', value: 'NAME', help: MESSAGES.help.standardInputName },
  ],
  run,
};
