import type { ExitStatus } from '../command.js';
import type { ConfigComplaint } from '../config/project-configs.js';
import type { FileFailure } from '../files/file-failure.js';
import { findInputs, type FoundInputs, type InputFile } from '../files/find-inputs.js';
import { UNNAMED_INPUT } from '../files/sources.js';
import { MESSAGES } from '../messages.js';
import { Progress } from '../progress.js';
import { complain, type Shell } from '../shell.js';
import { Examiner, type Examined } from './examiner.js';
import { mapInOrder } from './map-in-order.js';
import type { LintOptions } from './lint-options.js';
import type { Reporter } from './reporters/reporter.js';
import { Tally } from './tally.js';
import type { WorkerPool } from './worker-pool.js';

/** Files that each thread may be ahead of the report, lest one that takes long stop the others. */
const AHEAD = 4;

/** Goes through the files, and prints of each what is known of it, in their order. */
export class LintRun {
  readonly #shell: Shell;
  readonly #options: LintOptions;
  readonly #reporter: Reporter;
  readonly #examiner: Examiner;
  readonly #progress: Progress;
  readonly #tally = new Tally();
  /** Each thread reads the configs anew, but a reader is told once. */
  readonly #told = new Set<string>();

  constructor(shell: Shell, options: LintOptions, reporter: Reporter) {
    this.#shell = shell;
    this.#options = options;
    this.#reporter = reporter;
    this.#examiner = new Examiner(options);
    this.#progress = new Progress(shell.errors, shell.locale, () => process.uptime());
  }

  async run(operands: readonly string[]): Promise<ExitStatus> {
    const places = operands.length > 0 ? operands : ['.'];
    const inputs = await findInputs(places);
    for (const failure of inputs.failures) await this.#fail(failure);
    const isEmpty = !(await this.#checkAll(inputs)) && inputs.failures.length === 0;
    if (isEmpty) await this.#fail({ path: places.join(' '), message: MESSAGES.noRelease });
    await this.#print(this.#reporter.finish(this.#tally));
    await this.#complainOfWarnings();
    return this.#tally.exitStatus(this.#options.maxWarnings);
  }

  /** Whether any of the files is a release, or might have been one. */
  async #checkAll({ files }: FoundInputs): Promise<boolean> {
    if (files.length > 1) (await import('./tune-engine.js')).tuneForManyFiles();
    const jobs = Math.min(this.#options.jobs, files.length);
    const pool = jobs > 1 ? await this.#openPool(jobs) : undefined;
    let isAny = false;
    let done = 0;
    try {
      const examine = (input: InputFile) => this.#examine(input, pool);
      for await (const examined of mapInOrder(files, examine, pool ? jobs * AHEAD : 1)) {
        if (this.#shell.output.isClosed) break;
        await this.#progress.show(done, files.length);
        done += 1;
        isAny ||= examined.kind !== 'no-release';
        await this.#tell(examined);
      }
    } finally {
      await pool?.close();
    }
    return isAny;
  }

  async #openPool(jobs: number): Promise<WorkerPool> {
    const { WorkerPool: Pool } = await import('./worker-pool.js');
    const { asked, configPath, fixMode } = this.#options;
    return new Pool(jobs, { asked, configPath, fixMode });
  }

  async #examine(input: InputFile, pool: WorkerPool | undefined): Promise<Examined> {
    if (input.origin === 'standard-input') {
      const name = this.#options.standardInputName ?? UNNAMED_INPUT;
      return this.#examiner.examineInput(await this.#shell.readInput(), name);
    }
    return (pool ?? this.#examiner).examineFile(input);
  }

  async #tell(examined: Examined): Promise<void> {
    for (const complaint of examined.complaints) await this.#tellOfConfig(complaint);
    if (examined.kind === 'failure') await this.#fail(examined.failure);
    if (examined.kind !== 'checked') return;
    const { path, text, findings, diff, failure } = examined;
    this.#tally.addFile(findings);
    const shown = this.#options.isQuiet
      ? findings.filter(({ severity }) => severity === 'error')
      : findings;
    await this.#print(diff);
    await this.#print(this.#reporter.addFile({ path, text, findings: shown }));
    if (failure) await this.#fail(failure);
  }

  async #tellOfConfig({ path, message, isWarning }: ConfigComplaint): Promise<void> {
    const key = `${path}: ${message.en}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (!isWarning) this.#tally.failures.push({ path, message });
    await this.#progress.clear();
    await complain(this.#shell, MESSAGES.fileFailed(path, message));
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
