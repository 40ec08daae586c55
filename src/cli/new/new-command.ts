import { basename, dirname, join } from 'node:path';

import { GUEST_OFFICES } from '../../core/new-release/answers.js';
import { type DraftFile, writeRelease } from '../../core/new-release/write-release.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { MESSAGES } from '../messages.js';
import { complain, type Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';
import { createFiles, type NewFile } from './create-files.js';
import { DIGITS, FILES, readAnswers } from './new-options.js';

/** `talks` for `talks.press.md` and for `talks.th.press.md`. */
function nameOf(path: string): string {
  return basename(path).replace(/(?:\.(?:th|en))?(?:\.press)?\.md$/u, '');
}

function placed(files: readonly DraftFile[], out: string): NewFile[] {
  const [only, ...others] = files;
  if (only && others.length === 0) return [{ path: out, text: only.text }];
  return files.map(({ name, text }) => ({ path: join(dirname(out), name), text }));
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const answers = readAnswers(args);
  const out = args.text('out');
  if (out === undefined && answers.files === 'two') throw new UsageError(MESSAGES.noNameForTwo);
  const files = writeRelease(answers, nameOf(out ?? ''));
  if (out === undefined) {
    await shell.output.write(files.map(({ text }) => text).join(''));
    return 0;
  }
  const failure = createFiles(placed(files, out));
  if (!failure) return 0;
  await complain(shell, MESSAGES.fileFailed(failure.path, failure.message));
  return 2;
}

export const newCommand: Command = {
  operands: 'KIND',
  options: [
    { name: 'country', value: 'CODE', help: MESSAGES.help.newCountry },
    { name: 'date', value: 'DATE', help: MESSAGES.help.newDate },
    { name: 'languages', value: 'th,en', help: MESSAGES.help.newLanguages },
    { name: 'files', value: FILES.join('|'), help: MESSAGES.help.newFiles },
    { name: 'agency', value: 'NAME', help: MESSAGES.help.newAgency },
    { name: 'guest', value: GUEST_OFFICES.join('|'), help: MESSAGES.help.newGuest },
    { name: 'place', value: 'NAME', help: MESSAGES.help.newPlace },
    { name: 'numerals', value: DIGITS.join('|'), help: MESSAGES.help.newNumerals },
    { name: 'out', value: 'FILE', help: MESSAGES.help.newOut },
  ],
  operandHelp: MESSAGES.help.newKind,
  run,
};
