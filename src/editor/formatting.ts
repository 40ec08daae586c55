import * as vscode from 'vscode';

import { isMechanical } from '../core/convert/mechanical-rules.js';
import type { ReportedFinding } from '../core/lint/report.js';
import type { Fix } from '../core/lint/rule.js';
import { safeFixOf } from '../core/lint/safe-fixes.js';
import { inFewEdits } from './change-document.js';
import type { Fixing } from './fixing.js';
import { toTextEdit } from './to-vscode.js';

/** Other extensions format Markdown; here they have no rival. */
const FORMATTED: vscode.DocumentSelector = { language: 'press-release' };

function chooseMechanical(finding: ReportedFinding): Fix | undefined {
  return isMechanical(finding.rule) ? safeFixOf(finding) : undefined;
}

/** “Format Document” and “Format Selection”: characters and spacing, no words. */
export function registerFormatting(fixing: Fixing): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(FORMATTED, {
      async provideDocumentFormattingEdits(document) {
        const edits = await fixing.edits(document, chooseMechanical);
        return inFewEdits(document.getText(), edits).map((edit) => toTextEdit(document, edit));
      },
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(FORMATTED, {
      async provideDocumentRangeFormattingEdits(document, range) {
        const edits = await fixing.edits(document, chooseMechanical);
        return edits
          .map((edit) => toTextEdit(document, edit))
          .filter((edit) => range.contains(edit.range));
      },
    }),
  );
}
