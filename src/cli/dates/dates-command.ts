import { parsePressRelease } from '../../core/document/press-release.js';
import { datesIn } from '../../core/facts/dates-in.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { readSources } from '../files/sources.js';
import { MESSAGES } from '../messages.js';
import { complain, type Shell } from '../shell.js';
import { createJsonLister } from './json.js';
import { LIST_FORMATS } from './list-format.js';
import { createTableLister } from './table.js';

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const format = args.choice('format', LIST_FORMATS) ?? 'json';
  const standardInputName = args.text('stdin-filename');
  const lister = format === 'json' ? createJsonLister() : createTableLister(shell.locale);
  let status: ExitStatus = 0;
  for await (const result of readSources(args.operands, shell, { standardInputName })) {
    if (shell.output.isClosed) break;
    if (result.kind === 'failure') {
      status = 2;
      await complain(shell, MESSAGES.fileFailed(result.failure.path, result.failure.message));
      continue;
    }
    const { path, text, format: releaseFormat } = result.source;
    const dates = datesIn(parsePressRelease(text, releaseFormat));
    await shell.output.write(lister.addFile({ path, text, dates }));
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
