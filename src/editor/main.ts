import type { ExtensionContext } from 'vscode';

import { createWordSegmenter } from '../platform/word-segmenter.js';
import { activateWith } from './extension.js';

/** Entry for VS Code's Node extension host. */
export function activate(context: ExtensionContext): void {
  activateWith(context, createWordSegmenter());
}
