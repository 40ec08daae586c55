import * as vscode from 'vscode';

import { lint, type ReportedFinding } from '../core/lint/lint.js';
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
  #linted = new WeakMap<vscode.TextDocument, Linted>();

  constructor(documents: DocumentCache, segment: Segmenter) {
    this.#documents = documents;
    this.#segment = segment;
  }

  findings(document: vscode.TextDocument): readonly ReportedFinding[] {
    const known = this.#linted.get(document);
    if (known?.version === document.version) return known.findings;
    const context = { segment: this.#segment, today: localDay() };
    const settings = { profile: lintProfile(document) };
    const findings = lint(this.#documents.get(document), rules, context, settings);
    this.#linted.set(document, { version: document.version, findings });
    return findings;
  }

  /** Settings have changed. */
  forget(): void {
    this.#linted = new WeakMap();
  }
}
