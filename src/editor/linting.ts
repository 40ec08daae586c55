import * as vscode from 'vscode';

import type { PressRelease } from '../core/document/press-release.js';
import { createLinter, type Linter } from '../core/lint/lint.js';
import type { ReportedFinding } from '../core/lint/report.js';
import type { Profile } from '../core/lint/rule.js';
import { rules } from '../core/rules/index.js';
import type { Segmenter } from '../core/thai/segmenter.js';
import { localDay } from '../platform/local-day.js';
import type { DocumentCache } from './document-cache.js';
import { lintProfile } from './settings.js';

interface Linted {
  readonly version: number;
  readonly findings: readonly ReportedFinding[];
}

/** Runs the rules once for each version of a document; diagnostics and quick fixes share the result. */
export class Linting {
  readonly #documents: DocumentCache;
  readonly #segment: Segmenter;
  readonly #linters = new Map<string, Linter>();
  #linted = new WeakMap<vscode.TextDocument, Linted>();

  constructor(documents: DocumentCache, segment: Segmenter) {
    this.#documents = documents;
    this.#segment = segment;
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
    return this.#linter(lintProfile(document))(release);
  }

  /** Settings have changed. */
  forget(): void {
    this.#linted = new WeakMap();
    this.#linters.clear();
  }

  /** What a linter remembers holds for one profile and one day. */
  #linter(profile: Profile): Linter {
    const today = localDay();
    const key = `${profile} ${today}`;
    const known = this.#linters.get(key);
    if (known) return known;
    const linter = createLinter(rules, { segment: this.#segment, today }, { profile });
    this.#linters.set(key, linter);
    return linter;
  }
}
