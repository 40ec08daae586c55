import {
  type BlockParser,
  type MarkdownConfig,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import type { SyntaxNode, Tree } from '@lezer/common';

import type { ProtectedSpan, ProtectionReason } from './block.js';
import type { Leaf } from './leaf.js';

/** Pandoc's fenced div: a line `::: {lang=en}` opens, a line `:::` closes. */
const divMark: BlockParser = {
  name: 'DivMark',
  parse(context, line) {
    if (!line.text.startsWith(':::', line.pos)) return false;
    const start = context.lineStart + line.pos;
    const end = context.lineStart + line.text.length;
    context.nextLine();
    context.addElement(context.elt('DivMark', start, end));
    return true;
  },
  endLeaf: (_context, line) => line.text.startsWith(':::', line.pos),
};

/**
 * Text indented by four spaces is no code here: in releases it is a paragraph that somebody
 * indented, and wants to be read like any other.
 */
const releaseMarkdown: MarkdownConfig = {
  defineNodes: [{ name: 'DivMark', block: true }],
  parseBlock: [divMark],
  remove: ['IndentedCode'],
};

const markdown = parser.configure([Table, TaskList, Strikethrough, releaseMarkdown]);

const PROTECTED_NODES: Readonly<Record<string, ProtectionReason>> = {
  InlineCode: 'code',
  HTMLTag: 'html',
  Comment: 'html',
  ProcessingInstruction: 'html',
  Entity: 'html',
  URL: 'url',
  LinkLabel: 'code',
};

function leafKind(name: string): Leaf['kind'] | undefined {
  if (name === 'Paragraph' || name === 'Task') return 'paragraph';
  if (name === 'TableHeader' || name === 'TableRow') return 'table-row';
  if (name === 'DivMark') return 'div-mark';
  return /^(?:ATX|Setext)Heading[1-6]$/.test(name) ? 'heading' : undefined;
}

/** The attributes at the end of a heading: `{lang=en}`. */
function attributesOf(text: string, kind: Leaf['kind']): ProtectedSpan[] {
  const match = kind === 'heading' ? /\{[^{}]*\}\s*$/.exec(text) : null;
  return match ? [{ start: match.index, end: text.length, reason: 'attributes' }] : [];
}

function protectedNodes(leaf: SyntaxNode): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  leaf.cursor().iterate((node) => {
    const reason = PROTECTED_NODES[node.name];
    if (reason === undefined) return true;
    spans.push({ start: node.from - leaf.from, end: node.to - leaf.from, reason });
    return false;
  });
  return spans;
}

function toLeaf(kind: Leaf['kind'], node: SyntaxNode, text: string): Leaf {
  const own = text.slice(node.from, node.to);
  return {
    kind,
    span: { start: node.from, end: node.to },
    level: kind === 'heading' ? Number(node.name.at(-1)) : 0,
    protectedSpans: [...protectedNodes(node), ...attributesOf(own, kind)],
  };
}

function leavesOf(tree: Tree, text: string): Leaf[] {
  const leaves: Leaf[] = [];
  tree.iterate({
    enter(ref) {
      const kind = leafKind(ref.name);
      if (kind === undefined) return true;
      leaves.push(toLeaf(kind, ref.node, text));
      return false;
    },
  });
  return leaves;
}

/** The leaves of a Markdown text in the order in which they stand. Never throws. */
export function parseMarkdown(text: string): Leaf[] {
  return leavesOf(markdown.parse(text), text);
}
