import * as vscode from 'vscode';

import { isMechanical } from '../core/convert/mechanical-rules.js';
import type { ReportedFinding } from '../core/lint/report.js';
import { safeFixOf } from '../core/lint/safe-fixes.js';
import type { Fixing } from './fixing.js';

/** Other extensions format Markdown; here they have no rival. */
const FORMATTED: vscode.DocumentSelector = { language: 'press-release' };

/** “Format Document” and “Format Selection”: characters and spacing, no words. */
export function registerFormatting(fixing: Fixing): vscode.Disposable {
  const edits = (document: vscode.TextDocument) =>
    fixing.edits(document, (finding: ReportedFinding) =>
      isMechanical(finding.rule) ? safeFixOf(finding) : undefined,
    );
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(FORMATTED, {
      provideDocumentFormattingEdits: edits,
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(FORMATTED, {
      provideDocumentRangeFormattingEdits: async (document, range) =>
        (await edits(document)).filter((edit) => range.contains(edit.range)),
    }),
  );
}
