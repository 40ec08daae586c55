import {
  type BlockParser,
  type InlineParser,
  type MarkdownConfig,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import {
  type ChangedRange,
  type SyntaxNode,
  type SyntaxNodeRef,
  type Tree,
  TreeFragment,
} from '@lezer/common';

import type { ProtectedSpan, ProtectionReason } from './block.js';
import type { TextChange } from '../text/change.js';
import { createLeaf, type Leaf, type PlacedLeaf } from './leaf.js';

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

const INERT_TEXT = /[^\\&`<*_[\]!~]+/y;

/**
 * Passes over text in which no other inline parser can find anything; else each of them would be
 * asked about each character.
 */
const inertText: InlineParser = {
  name: 'InertText',
  before: 'Escape',
  parse({ text, offset }, _next, position) {
    INERT_TEXT.lastIndex = position - offset;
    return INERT_TEXT.test(text) ? INERT_TEXT.lastIndex + offset : -1;
  },
};

/**
 * Text indented by four spaces is no code here: in releases it is a paragraph that somebody
 * indented, and wants to be read like any other. A hard break means nothing to us, and looking for
 * one takes quadratic time in a run of spaces.
 */
const releaseMarkdown: MarkdownConfig = {
  defineNodes: [{ name: 'DivMark', block: true }],
  parseBlock: [divMark],
  parseInline: [inertText],
  remove: ['IndentedCode', 'HardBreak'],
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

/** Unchanged stretches of a text keep their nodes from parse to parse, and these their leaves. */
const leafOfNode = new WeakMap<Tree, Leaf>();

function toLeaf(kind: Leaf['kind'], ref: SyntaxNodeRef, text: string): Leaf {
  const known = ref.tree ? leafOfNode.get(ref.tree) : undefined;
  if (known) return known;
  const own = text.slice(ref.from, ref.to);
  const level = kind === 'heading' ? Number(ref.name.at(-1)) : 0;
  const fromMarkup = [...protectedNodes(ref.node), ...attributesOf(own, kind)];
  const leaf = createLeaf({ kind, text: own, level }, fromMarkup);
  if (ref.tree) leafOfNode.set(ref.tree, leaf);
  return leaf;
}

function leavesOf(tree: Tree, text: string): PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  tree.iterate({
    enter(ref) {
      const kind = leafKind(ref.name);
      if (kind === undefined) return true;
      leaves.push({ leaf: toLeaf(kind, ref, text), start: ref.from });
      return false;
    },
  });
  return leaves;
}

/** The leaves of a Markdown text in order, and what a later parse can take over from this one. */
export interface MarkdownParse {
  readonly leaves: readonly PlacedLeaf[];
  readonly tree: Tree;
}

/** Never throws. */
export function parseMarkdown(text: string): MarkdownParse {
  const tree = markdown.parse(text);
  return { leaves: leavesOf(tree, text), tree };
}

function toRanges(changes: readonly TextChange[]): ChangedRange[] {
  let shift = 0;
  return changes
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, removed, inserted }) => {
      const fromB = start + shift;
      shift += inserted - removed;
      return { fromA: start, toA: start + removed, fromB, toB: fromB + inserted };
    });
}

/** The same as `parseMarkdown(text)`, but reads only what the changes made new. */
export function updateMarkdown(
  before: MarkdownParse,
  text: string,
  changes: readonly TextChange[],
): MarkdownParse {
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before.tree), toRanges(changes));
  const tree = markdown.parse(text, fragments);
  return { leaves: leavesOf(tree, text), tree };
}

/** Whether the character at `offset` is shown as code. */
export function isInCode({ tree }: MarkdownParse, offset: number): boolean {
  for (let node: SyntaxNode | null = tree.resolveInner(offset, 1); node; node = node.parent) {
    if (node.name === 'FencedCode' || node.name === 'InlineCode') return true;
  }
  return false;
}
