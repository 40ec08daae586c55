import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import type { Shell } from '../shell.js';
import type { Fixer } from './fixer.js';
import { type FixMode, LINT_OPTIONS, type LintOptions, readLintOptions } from './lint-options.js';
import { LintRun } from './lint-run.js';
import { createReporter } from './reporters/create-reporter.js';
import type { Reporter } from './reporters/reporter.js';

const SILENT_REPORTER: Reporter = { addFile: () => '', finish: () => '' };

async function createFixer(mode: FixMode): Promise<Fixer> {
  if (mode === 'report') return (source) => ({ source, diff: '' });
  const { showFixes, writeFixes } = await import('./fixer.js');
  return mode === 'write' ? writeFixes : showFixes;
}

/** The diff of `--fix-dry-run` stands in the place of a report. */
async function chooseReporter(options: LintOptions, shell: Shell): Promise<Reporter> {
  if (options.fixMode === 'show') return SILENT_REPORTER;
  return createReporter(options.format, {
    locale: shell.locale,
    hasColors: shell.output.hasColors,
    settings: options.settings,
  });
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const options = readLintOptions(args);
  const reporter = await chooseReporter(options, shell);
  const fixer = await createFixer(options.fixMode);
  return new LintRun(shell, options, reporter, fixer).run(args.operands);
}

export const lintCommand: Command = { operands: '[PATH|GLOB|-]...', options: LINT_OPTIONS, run };
