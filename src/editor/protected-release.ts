import type * as vscode from 'vscode';

import type { FileConfig } from '../core/config/file-config.js';
import type { PressRelease } from '../core/document/press-release.js';
import { ProjectProtection } from '../core/document/project-protection.js';
import { oncePer } from '../core/once-per.js';
import type { ProjectConfigs } from './config/project-configs.js';
import type { DocumentCache } from './document-cache.js';

/** What conversions read: the releases, and what their projects say about them. */
export interface ConversionSources {
  readonly documents: DocumentCache;
  readonly configs: ProjectConfigs;
}

const protectionBy = oncePer(({ protect }: FileConfig) => {
  const protection = new ProjectProtection(protect);
  return oncePer((release: PressRelease) => protection.protect(release));
});

/** A release as a conversion sees it, with the places protected that its project protects. */
export async function protectedRelease(
  document: vscode.TextDocument,
  { documents, configs }: ConversionSources,
): Promise<PressRelease> {
  await configs.load(document.uri);
  const protect = protectionBy(configs.configOf(document.uri));
  return protect(documents.get(document));
}
