import {
  type BlockParser,
  type InlineParser,
  type MarkdownConfig,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import type { Span } from '../text/span.js';
import type { ProtectedSpan, ProtectionReason } from './block.js';
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

function toLeaf(kind: Leaf['kind'], ref: SyntaxNodeRef, text: string): Leaf {
  const own = text.slice(ref.from, ref.to);
  const level = kind === 'heading' ? Number(ref.name.at(-1)) : 0;
  const fromMarkup = [...protectedNodes(ref.node), ...attributesOf(own, kind)];
  return createLeaf({ kind, text: own, level }, fromMarkup);
}

/**
 * A construct of the outermost level: a paragraph, a list, a table, a block of code. How it reads
 * depends on nothing before it, so a later parse may begin with any of them.
 */
export interface Piece {
  /** In order; their places count from the first line of the piece. */
  readonly leaves: readonly PlacedLeaf[];
  /** Blocks of code. */
  readonly code: readonly Span[];
}

export interface PlacedPiece {
  readonly piece: Piece;
  /** Offset of the first character of the first line. */
  readonly start: number;
}

/** How far before its text a list may have the number of the item. */
const LONGEST_LEAD = 40;

/** What stands before the offset in its line. */
function leadOf(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LONGEST_LEAD), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function readPiece(node: SyntaxNode, text: string): PlacedPiece {
  const start = text.lastIndexOf('\n', node.from - 1) + 1;
  const leaves: PlacedLeaf[] = [];
  const code: Span[] = [];
  node.cursor().iterate((ref) => {
    if (ref.name === 'FencedCode') code.push({ start: ref.from - start, end: ref.to - start });
    const kind = leafKind(ref.name);
    if (kind === undefined) return true;
    const lead = leadOf(text, ref.from);
    leaves.push({ leaf: toLeaf(kind, ref, text), start: ref.from - start, lead });
    return false;
  });
  return { piece: { leaves, code }, start };
}

/** Reads Markdown. Never throws. */
export function readPieces(text: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  const { topNode } = markdown.parse(text);
  for (let node = topNode.firstChild; node; node = node.nextSibling) {
    pieces.push(readPiece(node, text));
  }
  return pieces;
}
