import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

import { mergeSpans, type Span } from '../../src/core/text/span.js';

const ROOT = 'text.html.markdown.press-release';

/** Markdown and YAML are stand-ins: in the editor they are VS Code's own. */
const registry = createRegistry([
  { scopeName: ROOT, path: 'syntaxes/press-release.tmLanguage.json' },
  { scopeName: 'text.html.markdown', path: 'test/grammar/support/markdown.tmLanguage.json' },
  { scopeName: 'source.yaml', path: 'test/grammar/support/yaml.tmLanguage.json' },
]);

/** The places in `text` (lines end in `\n`) that the grammar gives `scope` or one below it. */
export async function highlight(text: string, scope: string): Promise<Span[]> {
  const spans: Span[] = [];
  let lineStart = 0;
  for (const { src, tokens } of await getVSCodeTokens(registry, ROOT, text)) {
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (!scopes.some((own) => `${own}.`.startsWith(`${scope}.`))) continue;
      const end = Math.min(endIndex, src.length); // the tokenizer counts a line end of its own
      spans.push({ start: lineStart + startIndex, end: lineStart + end });
    }
    lineStart += src.length + 1;
  }
  return mergeSpans(spans.filter(({ start, end }) => start < end));
}
