import type * as vscode from 'vscode';

import type { Segmenter } from '../core/thai/segmenter.js';
import { registerConfigChanges } from './config/config-changes.js';
import { registerConfigDiagnostics } from './config/config-diagnostics.js';
import { registerConfigLanguage } from './config/config-language.js';
import { ProjectConfigs } from './config/project-configs.js';
import { registerConvertDate } from './convert-date.js';
import { registerDateCompletion } from './date-completion.js';
import { registerDateRewrites } from './date-rewrites.js';
import { registerDiagnostics } from './diagnostics.js';
import { DocumentCache } from './document-cache.js';
import { registerDocumentLinks } from './document-links.js';
import { registerEraHints } from './era-hints.js';
import { registerFixAll } from './fix-all.js';
import { Fixing } from './fixing.js';
import { registerFolding } from './folding.js';
import { registerFormatting } from './formatting.js';
import { registerFrontmatterCompletion } from './frontmatter-completion.js';
import { registerFrontmatterHover } from './frontmatter-hover.js';
import { registerHeadlineLength } from './headline-length.js';
import { registerHover } from './hover.js';
import { registerInsertDate } from './insert-date.js';
import { LinkedFiles } from './linked-files.js';
import { Linting } from './linting.js';
import { registerListCommands } from './list-commands.js';
import { registerNameCompletion } from './name-completion.js';
import { registerNewRelease } from './new-release/new-release.js';
import { registerNumberCommand } from './number-command.js';
import { registerNumeralCommands } from './numeral-commands.js';
import { registerOutline } from './outline.js';
import { registerPasteRepair } from './paste-repair.js';
import { registerPlaceholders } from './placeholders.js';
import { registerPublication } from './publication/register-publication.js';
import { registerQuickFixes } from './quick-fixes.js';
import { registerRuleActions } from './rule-actions.js';
import { registerRulePages } from './rule-pages.js';
import { registerSectionCompletion } from './section-completion.js';
import { registerSilenceActions } from './silence-actions.js';
import { TextPreview } from './text-preview.js';

/** Builds what the features share and registers them; decides nothing. */
export function activateWith(context: vscode.ExtensionContext, segment: Segmenter): void {
  const documents = new DocumentCache();
  const configs = new ProjectConfigs();
  const files = new LinkedFiles(documents);
  const linting = new Linting({ documents, configs, segment, files });
  const texts = new TextPreview();
  const fixing = new Fixing(documents, linting);
  const sources = { documents, configs };
  context.subscriptions.push(
    documents,
    configs,
    files,
    texts,
    registerDiagnostics(documents, linting, configs, files),
    registerRulePages(context.extensionUri),
    registerHover(documents, segment),
    // VS Code shows first in the light bulb what is registered last.
    registerSilenceActions(documents),
    registerRuleActions(documents, linting, fixing),
    registerQuickFixes(documents, linting),
    registerConfigDiagnostics(configs),
    registerConfigLanguage(),
    registerConfigChanges(configs),
    registerFixAll(fixing),
    registerFormatting(fixing),
    registerPublication(documents, linting),
    registerPasteRepair(documents, linting),
    registerNumeralCommands(sources, texts),
    registerNumberCommand(),
    registerListCommands(),
    registerPlaceholders(documents),
    registerNewRelease(context.globalState),
    registerHeadlineLength(documents),
    registerConvertDate(sources),
    registerInsertDate(documents),
    registerDateRewrites(sources),
    registerDateCompletion(documents),
    registerSectionCompletion(documents),
    registerNameCompletion(documents),
    registerEraHints(documents),
    registerFrontmatterCompletion(documents),
    registerFrontmatterHover(documents),
    registerOutline(documents),
    registerFolding(documents),
    registerDocumentLinks(documents),
  );
}
