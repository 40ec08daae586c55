import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type AskedSettings, createConfiguredLinter } from '../../core/config/configured-linter.js';
import type { FileConfig } from '../../core/config/file-config.js';
import { parsePressRelease } from '../../core/document/press-release.js';
import { createLinter, type Linter } from '../../core/lint/lint.js';
import type { ReportedFinding } from '../../core/lint/report.js';
import { rules } from '../../core/rules/index.js';
import { localDay } from '../../platform/local-day.js';
import { createWordSegmenter } from '../../platform/word-segmenter.js';
import { type ConfigComplaint, ProjectConfigs } from '../config/project-configs.js';
import { type FileFailure, failureOfProgram } from '../files/file-failure.js';
import type { InputFile } from '../files/find-inputs.js';
import {
  readSource,
  readStandardInput,
  type ReadResult,
  type SourceFile,
} from '../files/read-source.js';
import type { Fixer, TextLinter } from './fixer.js';
import type { FixMode } from './lint-options.js';

/** What a check needs to know besides the file; plain data, so that another thread can have it. */
export interface ExaminerOptions {
  readonly asked: AskedSettings;
  /** `--config`, if it is given. */
  readonly configPath: string | undefined;
  readonly fixMode: FixMode;
}

/** What became of one file. */
export type Examined = (
  | {
      readonly kind: 'checked';
      readonly path: string;
      /** With the fixes in it, unless they could not be written. */
      readonly text: string;
      readonly findings: readonly ReportedFinding[];
      /** A unified diff to be shown. */
      readonly diff: string;
      readonly failure?: FileFailure;
    }
  | { readonly kind: 'failure'; readonly failure: FileFailure }
  | { readonly kind: 'no-release' }
) & { readonly complaints: readonly ConfigComplaint[] };

async function loadFixer(mode: FixMode): Promise<Fixer> {
  if (mode === 'report') return (source) => ({ source, diff: '' });
  const { showFixes, writeFixes } = await import('./fixer.js');
  return mode === 'write' ? writeFixes : showFixes;
}

/** Reads, fixes and checks one file after the other. */
export class Examiner {
  readonly #options: ExaminerOptions;
  readonly #configs: ProjectConfigs;
  readonly #context = { segment: createWordSegmenter(), today: localDay() };
  readonly #linters = new Map<FileConfig | undefined, Linter>();
  #fixer: Promise<Fixer> | undefined;

  constructor(options: ExaminerOptions) {
    this.#options = options;
    this.#configs = new ProjectConfigs(options.configPath);
  }

  examineFile(input: InputFile): Promise<Examined> {
    return this.#examine(readSource(input));
  }

  /** @param name what standard input is called, and where its config is looked for */
  examineInput(bytes: Uint8Array, name: string): Promise<Examined> {
    return this.#examine(readStandardInput(bytes, name));
  }

  async #examine(result: ReadResult): Promise<Examined> {
    if (result.kind !== 'source') return { ...result, complaints: [] };
    const { source } = result;
    try {
      const linter = await this.#linterFor(source);
      const fixer = await (this.#fixer ??= loadFixer(this.#options.fixMode));
      const { source: fixed, diff, failure } = fixer(source, linter);
      const { path, text, format } = fixed;
      const findings = linter(text, format);
      const complaints = this.#configs.complaints.splice(0);
      return {
        kind: 'checked',
        path,
        text,
        findings,
        diff,
        ...(failure && { failure }),
        complaints,
      };
    } catch (error) {
      const failure = failureOfProgram(source.path, error);
      return { kind: 'failure', failure, complaints: this.#configs.complaints.splice(0) };
    }
  }

  async #linterFor({ path }: SourceFile): Promise<TextLinter> {
    const config = await this.#configs.configOf(path);
    const linter = this.#linters.get(config) ?? this.#createLinter(config);
    this.#linters.set(config, linter);
    const folder = dirname(path);
    const isFile = (name: string) => existsSync(join(folder, name));
    return (text, format) => linter(parsePressRelease(text, format), isFile);
  }

  #createLinter(config: FileConfig | undefined): Linter {
    const { asked } = this.#options;
    if (config) return createConfiguredLinter(rules, this.#context, config, asked);
    return createLinter(rules, this.#context, { profile: 'draft', ...asked });
  }
}
