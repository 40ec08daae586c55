import * as vscode from 'vscode';

import type { ConfigProblem } from '../../core/config/config-problems.js';
import { LineIndex } from '../../core/text/lines.js';
import { DIAGNOSTIC_SOURCE } from '../diagnostics.js';
import { messageLocale, onDidChangeSettings } from '../settings.js';
import { toRangeIn, toSeverity } from '../to-vscode.js';
import type { ConfigFile, ProjectConfigs } from './project-configs.js';

function toDiagnostic(lines: LineIndex, problem: ConfigProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRangeIn(lines, problem.span),
    problem.message[messageLocale()],
    toSeverity(problem.severity),
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  return diagnostic;
}

function diagnosticsOf({ text, problems }: ConfigFile): vscode.Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map((problem) => toDiagnostic(lines, problem));
}

/** Says what is wrong in the project's configs, also in those that no editor has open. */
export function registerConfigDiagnostics(configs: ProjectConfigs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('thai-press-release-config');
  const update = () => {
    collection.clear();
    for (const file of configs.files) collection.set(file.uri, diagnosticsOf(file));
  };
  update();
  return vscode.Disposable.from(
    collection,
    configs.onDidChange(update),
    onDidChangeSettings(update),
  );
}
