import { lazy } from '../../core/lazy.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import type { Shell } from '../shell.js';
import { LINT_OPTIONS, type LintOptions, readLintOptions } from './lint-options.js';
import { LintRun } from './lint-run.js';
import { createReporter } from './reporters/create-reporter.js';
import type { Reporter } from './reporters/reporter.js';

const SILENT_REPORTER: Reporter = { addFile: () => '', finish: () => '' };

/** The diff of `--fix-dry-run` stands in the place of a report. */
async function chooseReporter(options: LintOptions, shell: Shell): Promise<Reporter> {
  if (options.fixMode === 'show') return SILENT_REPORTER;
  return createReporter(options.format, {
    locale: shell.locale,
    hasColors: lazy(() => shell.output.hasColors),
    settings: { profile: 'draft', ...options.asked },
  });
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  const options = readLintOptions(args);
  const reporter = await chooseReporter(options, shell);
  return new LintRun(shell, options, reporter).run(args.operands);
}

export const lintCommand: Command = { operands: '[PATH|GLOB|-]...', options: LINT_OPTIONS, run };
