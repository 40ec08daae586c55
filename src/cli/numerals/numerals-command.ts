import { convertNumerals, type NumeralTarget } from '../../core/convert/convert-numerals.js';
import { parsePressRelease } from '../../core/document/press-release.js';
import { ProjectProtection } from '../../core/document/project-protection.js';
import { applyEdits } from '../../core/text/edit.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { ProjectConfigs } from '../config/project-configs.js';
import { type FileFailure, failureOfProgram } from '../files/file-failure.js';
import type { SourceFile } from '../files/read-source.js';
import { replaceSource } from '../files/replace-source.js';
import { type Readable, readSources } from '../files/sources.js';
import { encodeText } from '../files/text-encoding.js';
import { MESSAGES } from '../messages.js';
import { complain, type Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';

const TARGETS = ['thai', 'arabic', 'policy'] as const satisfies readonly NumeralTarget[];

interface Options {
  readonly to: NumeralTarget;
  readonly isWritten: boolean;
  readonly configs: ProjectConfigs;
}

/** @throws {UsageError} if the digits or the files are not named */
function readOptions(args: Arguments): Options {
  const to = args.choice('to', TARGETS);
  if (!to) throw new UsageError(MESSAGES.missingValue('--to', TARGETS.join('|')));
  if (args.operands.length === 0) throw new UsageError(MESSAGES.noOperand);
  const isWritten = args.has('write');
  if (isWritten && args.operands.includes('-')) throw new UsageError(MESSAGES.noWriteForInput);
  return { to, isWritten, configs: new ProjectConfigs(args.text('config')) };
}

async function convert(
  source: SourceFile,
  to: NumeralTarget,
  configs: ProjectConfigs,
): Promise<SourceFile> {
  const config = await configs.configOf(source.path);
  const release = parsePressRelease(source.text, source.format);
  const { edits } = config
    ? convertNumerals(new ProjectProtection(config.protect).protect(release), to, config)
    : convertNumerals(release, to);
  return { ...source, text: applyEdits(source.text, edits) };
}

/** The converted text, in the encoding of the source and with nothing added. */
async function print(source: SourceFile, shell: Shell): Promise<FileFailure | undefined> {
  const bytes = encodeText(source);
  if (!bytes) return { path: source.path, message: MESSAGES.notEncoded(source.encoding) };
  await shell.output.write(bytes);
  return undefined;
}

async function convertOne(
  result: Readable,
  { to, isWritten, configs }: Options,
  shell: Shell,
): Promise<FileFailure | undefined> {
  if (result.kind === 'failure') return result.failure;
  const { source } = result;
  try {
    const converted = await convert(source, to, configs);
    if (!isWritten) return await print(converted, shell);
    return converted.text === source.text ? undefined : replaceSource(converted);
  } catch (error) {
    return failureOfProgram(source.path, error);
  }
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const options = readOptions(args);
  const standardInputName = args.text('stdin-filename');
  let status: ExitStatus = 0;
  for await (const result of readSources(args.operands, shell, { standardInputName })) {
    if (shell.output.isClosed) break;
    const failure = await convertOne(result, options, shell);
    const complaints = options.configs.complaints.splice(0);
    if (failure || complaints.some(({ isWarning }) => !isWarning)) status = 2;
    for (const { path, message } of [...complaints, ...(failure ? [failure] : [])]) {
      await complain(shell, MESSAGES.fileFailed(path, message));
    }
  }
  return status;
}

export const numeralsCommand: Command = {
  operands: 'PATH|GLOB|-...',
  options: [
    { name: 'to', value: TARGETS.join('|'), help: MESSAGES.help.numeralsTo },
    { name: 'config', value: 'FILE', help: MESSAGES.help.config },
    { name: 'write', help: MESSAGES.help.numeralsWrite },
    { name: 'stdin-filename', value: 'NAME', help: MESSAGES.help.standardInputName },
  ],
  run,
};
