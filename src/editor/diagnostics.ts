import * as vscode from 'vscode';

import { describeHidden, limitFindings } from '../core/lint/limit-findings.js';
import type { ReportedFinding } from '../core/lint/report.js';
import type { ProjectConfigs } from './config/project-configs.js';
import type { DocumentCache } from './document-cache.js';
import type { LinkedFiles } from './linked-files.js';
import type { Linting } from './linting.js';
import { rulePageUri } from './rule-pages.js';
import { isLintEnabled, messageLocale, onDidChangeSettings } from './settings.js';
import { toRange, toSeverity } from './to-vscode.js';

/** Shown after each message, so that a writer knows who speaks. */
export const DIAGNOSTIC_SOURCE = 'Thai Press Release';

/** How many diagnostics of a file VS Code shows; it drops the rest. */
const MOST_DIAGNOSTICS = 1000;

/** The rule that a diagnostic of ours is about; none if it is another's. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  if (source !== DIAGNOSTIC_SOURCE || typeof code !== 'object') return undefined;
  return String(code.value);
}

function toDiagnostic(document: vscode.TextDocument, finding: ReportedFinding): vscode.Diagnostic {
  const locale = messageLocale();
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    finding.message[locale],
    toSeverity(finding.severity),
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  diagnostic.relatedInformation = (finding.related ?? []).map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, span)),
        message[locale],
      ),
  );
  return diagnostic;
}

/** Says how many there are that VS Code would not show, where the first of them stands. */
function hiddenDiagnostics(
  document: vscode.TextDocument,
  hidden: readonly ReportedFinding[],
): vscode.Diagnostic[] {
  const [first] = hidden;
  if (!first) return [];
  const diagnostic = new vscode.Diagnostic(
    toRange(document, first.span),
    describeHidden(hidden)[messageLocale()],
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  return [diagnostic];
}

function diagnosticsOf(
  document: vscode.TextDocument,
  findings: readonly ReportedFinding[],
): vscode.Diagnostic[] {
  const { shown, hidden } = limitFindings(findings, MOST_DIAGNOSTICS);
  return [
    ...shown.map((finding) => toDiagnostic(document, finding)),
    ...hiddenDiagnostics(document, hidden),
  ];
}

class DiagnosticsUpdater implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('thai-press-release');
  readonly #documents: DocumentCache;
  readonly #linting: Linting;
  readonly #configs: ProjectConfigs;
  /** Documents that changed since the last turn of the event loop; pasting may change one often. */
  readonly #changed = new Set<vscode.TextDocument>();

  constructor(documents: DocumentCache, linting: Linting, configs: ProjectConfigs) {
    this.#documents = documents;
    this.#linting = linting;
    this.#configs = configs;
  }

  schedule(document: vscode.TextDocument): void {
    if (this.#changed.size === 0)
      setTimeout(() => {
        this.#updateChanged();
      });
    this.#changed.add(document);
  }

  scheduleAll(): void {
    this.#linting.forget();
    for (const document of vscode.workspace.textDocuments) this.schedule(document);
  }

  forget(document: vscode.TextDocument): void {
    this.#changed.delete(document);
    this.#collection.delete(document.uri);
  }

  dispose(): void {
    this.#changed.clear();
    this.#collection.dispose();
  }

  #updateChanged(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const document of changed) this.#update(document);
  }

  #update(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    if (!isLintEnabled(document) || !this.#documents.isRelease(document)) {
      this.#collection.delete(document.uri);
      return;
    }
    if (!this.#configs.isLoaded(document.uri)) {
      void this.#linting.prepare(document.uri).then(() => {
        this.schedule(document);
      });
      return;
    }
    const findings = this.#linting.findings(document);
    this.#collection.set(document.uri, diagnosticsOf(document, findings));
  }
}

/** Keeps the Problems panel and the squiggles in step with what is typed. */
export function registerDiagnostics(
  documents: DocumentCache,
  linting: Linting,
  configs: ProjectConfigs,
  files: LinkedFiles,
): vscode.Disposable {
  const updater = new DiagnosticsUpdater(documents, linting, configs);
  updater.scheduleAll();
  return vscode.Disposable.from(
    updater,
    vscode.workspace.onDidOpenTextDocument((document) => {
      updater.schedule(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      updater.schedule(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      updater.forget(document);
    }),
    configs.onDidChange(() => {
      updater.scheduleAll();
    }),
    files.onDidChange(() => {
      updater.scheduleAll();
    }),
    onDidChangeSettings(() => {
      updater.scheduleAll();
    }),
  );
}
