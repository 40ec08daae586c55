import type { ReportedFinding } from '../../core/lint/report.js';
import type { ExitStatus } from '../command.js';
import { failureOfProgram, type FileFailure } from '../files/file-failure.js';
import type { SourceFile } from '../files/read-source.js';
import { readSources } from '../files/sources.js';
import { MESSAGES } from '../messages.js';
import { Progress } from '../progress.js';
import { complain, type Shell } from '../shell.js';
import type { FixedSource, Fixer } from './fixer.js';
import type { LintOptions } from './lint-options.js';
import type { Reporter } from './reporters/reporter.js';
import { Tally } from './tally.js';
import { createTextLinter, type TextLinter } from './text-linter.js';

interface CheckedSource extends FixedSource {
  readonly findings: readonly ReportedFinding[];
}

/** Goes through the files one by one, and prints of each what is known of it. */
export class LintRun {
  readonly #shell: Shell;
  readonly #options: LintOptions;
  readonly #reporter: Reporter;
  readonly #fixer: Fixer;
  readonly #linter: TextLinter;
  readonly #progress: Progress;
  readonly #tally = new Tally();

  constructor(shell: Shell, options: LintOptions, reporter: Reporter, fixer: Fixer) {
    this.#shell = shell;
    this.#options = options;
    this.#reporter = reporter;
    this.#fixer = fixer;
    this.#linter = createTextLinter(options.settings);
    this.#progress = new Progress(shell.errors, shell.locale, () => process.uptime());
  }

  async run(operands: readonly string[]): Promise<ExitStatus> {
    const { standardInputName, maxWarnings } = this.#options;
    const onFile = (index: number, count: number) => this.#progress.show(index, count);
    for await (const result of readSources(operands, this.#shell, { standardInputName, onFile })) {
      if (this.#shell.output.isClosed) break;
      if (result.kind === 'source') await this.#check(result.source);
      else await this.#fail(result.failure);
    }
    await this.#print(this.#reporter.finish(this.#tally));
    await this.#complainOfWarnings();
    return this.#tally.exitStatus(maxWarnings);
  }

  async #check(source: SourceFile): Promise<void> {
    const checked = this.#examine(source);
    if ('message' in checked) {
      await this.#fail(checked);
      return;
    }
    const { findings, diff, failure } = checked;
    const { path, text } = checked.source;
    this.#tally.addFile(findings);
    const shown = this.#options.isQuiet
      ? findings.filter(({ severity }) => severity === 'error')
      : findings;
    await this.#print(diff);
    await this.#print(this.#reporter.addFile({ path, text, findings: shown }));
    if (failure) await this.#fail(failure);
  }

  #examine(source: SourceFile): CheckedSource | FileFailure {
    try {
      const fixed = this.#fixer(source, this.#linter);
      return { ...fixed, findings: this.#linter(fixed.source.text, fixed.source.format) };
    } catch (error) {
      return failureOfProgram(source.path, error);
    }
  }

  async #complainOfWarnings(): Promise<void> {
    const { maxWarnings } = this.#options;
    const { warnings } = this.#tally;
    if (maxWarnings === undefined || warnings <= maxWarnings) return;
    await complain(this.#shell, MESSAGES.tooManyWarnings(warnings, maxWarnings));
  }

  async #fail(failure: FileFailure): Promise<void> {
    this.#tally.failures.push(failure);
    await this.#progress.clear();
    await complain(this.#shell, MESSAGES.fileFailed(failure.path, failure.message));
  }

  async #print(text: string): Promise<void> {
    if (text === '') return;
    await this.#progress.clear();
    await this.#shell.output.write(text);
  }
}
