import * as vscode from 'vscode';

import type { Severity } from '../core/lint/rule.js';
import type { TextEdit } from '../core/text/edit.js';
import type { LineIndex } from '../core/text/lines.js';
import type { Span } from '../core/text/span.js';

/** The only place that knows both our offsets and VS Code's positions. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The range in a text that no editor need have open. */
export function toRangeIn(lines: LineIndex, span: Span): vscode.Range {
  const position = (offset: number) => {
    const { line, column } = lines.at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return new vscode.Range(position(span.start), position(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toRange(document, edit.span), edit.text);
}

export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return change;
}

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
  }
}
