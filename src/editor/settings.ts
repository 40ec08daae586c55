import * as vscode from 'vscode';

import { type Locale, toLocale } from '../core/l10n/locale.js';
import type { Profile } from '../core/lint/rule.js';

const SECTION = 'thaiPressRelease';

function read(name: string, scope?: vscode.ConfigurationScope): unknown {
  return vscode.workspace.getConfiguration(SECTION, scope).get(name);
}

/** `auto` follows VS Code's display language. */
export function messageLocale(): Locale {
  const wanted = read('messageLanguage');
  return wanted === 'th' || wanted === 'en' ? wanted : toLocale(vscode.env.language);
}

export function lintProfile(scope: vscode.ConfigurationScope): Profile {
  return read('profile', scope) === 'publish' ? 'publish' : 'draft';
}

export function isLintEnabled(scope: vscode.ConfigurationScope): boolean {
  return read('lint.enable', scope) !== false;
}

/** Whether each year is shown in the other era too. */
export function showsOtherEra(scope: vscode.ConfigurationScope): boolean {
  return read('inlayHints.otherEra', scope) === true;
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) listener();
  });
}
