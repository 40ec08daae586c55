import * as vscode from 'vscode';

import { type AskedSettings, createConfiguredLinter } from '../core/config/configured-linter.js';
import type { FileConfig } from '../core/config/file-config.js';
import type { PressRelease } from '../core/document/press-release.js';
import type { Linter } from '../core/lint/lint.js';
import type { ReportedFinding } from '../core/lint/report.js';
import type { Profile } from '../core/lint/rule.js';
import { rules } from '../core/rules/index.js';
import type { Segmenter } from '../core/thai/segmenter.js';
import { localDay } from '../platform/local-day.js';
import type { ProjectConfigs } from './config/project-configs.js';
import type { DocumentCache } from './document-cache.js';
import type { LinkedFiles } from './linked-files.js';
import { lintProfile } from './settings.js';

/** What it takes to check a document, besides its rules. */
interface LintingSources {
  readonly documents: DocumentCache;
  readonly configs: ProjectConfigs;
  readonly segment: Segmenter;
  readonly files: LinkedFiles;
}

interface Linted {
  readonly version: number;
  readonly findings: readonly ReportedFinding[];
}

/** Runs the rules once for each version of a document; diagnostics and quick fixes share the result. */
export class Linting {
  readonly #documents: DocumentCache;
  readonly #configs: ProjectConfigs;
  readonly #segment: Segmenter;
  readonly #files: LinkedFiles;
  readonly #linters = new WeakMap<FileConfig, Map<string, Linter>>();
  #linted = new WeakMap<vscode.TextDocument, Linted>();

  constructor({ documents, configs, segment, files }: LintingSources) {
    this.#documents = documents;
    this.#configs = configs;
    this.#segment = segment;
    this.#files = files;
  }

  findings(document: vscode.TextDocument): readonly ReportedFinding[] {
    const known = this.#linted.get(document);
    if (known?.version === document.version) return known.findings;
    const findings = this.lint(document, this.#documents.get(document));
    this.#linted.set(document, { version: document.version, findings });
    return findings;
  }

  /** What stands in any version of a document, by the rules that hold for that document. */
  lint(document: vscode.TextDocument, release: PressRelease): readonly ReportedFinding[] {
    const config = this.#configs.configOf(document.uri);
    const profile = config.profile ?? lintProfile(document);
    return this.#linter(config, profile)(release, this.#files.testFor(document.uri));
  }

  /** The same before publication, when all is known that it takes. */
  async lintForPublication(
    uri: vscode.Uri,
    release: PressRelease,
  ): Promise<readonly ReportedFinding[]> {
    await this.prepare(uri);
    await this.#files.lookFor(uri, release);
    return this.#linter(this.#configs.configOf(uri), 'publish')(release, this.#files.testFor(uri));
  }

  /** Resolves when it is known what the project says about a file. */
  async prepare(uri: vscode.Uri): Promise<void> {
    await this.#configs.load(uri);
  }

  /** Settings, configs or linked files have changed. */
  forget(): void {
    this.#linted = new WeakMap();
  }

  /** What a linter remembers holds for one config, one profile and one day. */
  #linter(config: FileConfig, profile: Profile): Linter {
    const today = localDay();
    const key = `${profile} ${today}`;
    const linters = this.#linters.get(config) ?? new Map<string, Linter>();
    this.#linters.set(config, linters);
    const asked: AskedSettings = { profile };
    const context = { segment: this.#segment, today };
    const linter = linters.get(key) ?? createConfiguredLinter(rules, context, config, asked);
    linters.set(key, linter);
    return linter;
  }
}
