import type { ExtensionContext } from 'vscode';

import { createWordSegmenter } from '../platform/word-segmenter.browser.js';
import { activateWith } from './extension.js';

/** Entry for a web worker, as on vscode.dev. */
export function activate(context: ExtensionContext): void {
  activateWith(context, createWordSegmenter());
}
