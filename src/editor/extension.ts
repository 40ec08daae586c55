import * as vscode from 'vscode';

import type { Segmenter } from '../core/thai/segmenter.js';
import { registerDiagnostics } from './diagnostics.js';
import { DocumentCache } from './document-cache.js';
import { registerHover } from './hover.js';
import { Linting } from './linting.js';
import { registerNumeralCommands } from './numeral-commands.js';
import { registerQuickFixes } from './quick-fixes.js';

/** Builds what the features share and registers them; decides nothing. */
export function activateWith(context: vscode.ExtensionContext, segment: Segmenter): void {
  const documents = new DocumentCache();
  const linting = new Linting(documents, segment);
  const rulePages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
  context.subscriptions.push(
    documents,
    registerDiagnostics(documents, linting, rulePages),
    registerHover(documents),
    registerQuickFixes(documents, linting),
    registerNumeralCommands(documents),
  );
}
