import type { TextChange } from '../text/change.js';
import { overlapsAny, shiftSpan, type Span } from '../text/span.js';
import type { Block, PlacedBlock } from './block.js';
import { dependsOnBody, type Frontmatter, parseFrontmatter } from './frontmatter.js';
import type { Language } from './language.js';
import { findLanguageParts, type LanguagePart } from './language-parts.js';
import type { Leaf, PlacedLeaf } from './leaf.js';
import { type MarkdownParse, parseMarkdown, updateMarkdown } from './markdown.js';
import { splitLines } from './plain-text.js';
import { findProtectedSpans } from './protected-spans.js';

/** Press-release Markdown, or the plain text of the government's website. */
export type ReleaseFormat = 'markdown' | 'text';

/** A release, parsed once. Every span in it counts UTF-16 code units in `text`. */
export interface PressRelease {
  /** The whole file without its byte order mark. */
  readonly text: string;
  readonly format: ReleaseFormat;
  readonly frontmatter: Frontmatter | undefined;
  /** What follows the frontmatter. */
  readonly body: Span;
  /** The text values of the frontmatter, then the blocks of the body, in order. */
  readonly blocks: readonly PlacedBlock[];
  /** The parts whose language is marked; other blocks tell theirs by script. */
  readonly parts: readonly LanguagePart[];
  /** What the next parse can take over; a plain text has none. */
  readonly markdown: MarkdownParse | undefined;
}

const blockOfLeaf = new WeakMap<Leaf, Block>();

function toBlock(leaf: Leaf, kind: Block['kind'], language: Language): Block {
  const known = blockOfLeaf.get(leaf);
  if (known?.language === language) return known;
  const { text, protectedSpans } = leaf;
  const block = { kind, text, language, protectedSpans };
  blockOfLeaf.set(leaf, block);
  return block;
}

/** Tells the innermost part around each of a row of offsets that only grow. */
function followParts(parts: readonly LanguagePart[]): (start: number) => LanguagePart | undefined {
  const open: LanguagePart[] = [];
  let next = 0;
  return (start) => {
    for (let part = parts[next]; part && part.span.start <= start; part = parts[next]) {
      open.push(part);
      next += 1;
    }
    while ((open.at(-1)?.span.end ?? Infinity) <= start) open.pop();
    return open.at(-1);
  };
}

/** Gives each block its language: that of its part, its script's, or that of the block before. */
function placeBlocks(
  leaves: readonly PlacedLeaf[],
  parts: readonly LanguagePart[],
  offset: number,
): PlacedBlock[] {
  const partAt = followParts(parts);
  const placed: PlacedBlock[] = [];
  let language: Language = 'th';
  for (const { leaf, start } of leaves) {
    if (leaf.kind === 'div-mark') continue;
    language = partAt(start)?.language ?? leaf.script ?? language;
    placed.push({ block: toBlock(leaf, leaf.kind, language), start: start + offset });
  }
  return placed;
}

const fieldsOfFrontmatter = new WeakMap<Frontmatter, readonly PlacedBlock[]>();

/** The same blocks as long as the frontmatter is the same. */
function placeFields(frontmatter: Frontmatter, text: string): readonly PlacedBlock[] {
  const known = fieldsOfFrontmatter.get(frontmatter);
  if (known) return known;
  const fields = frontmatter.texts.map(({ language, span }): PlacedBlock => {
    const own = text.slice(span.start, span.end);
    return {
      start: span.start,
      block: { kind: 'field', text: own, language, protectedSpans: findProtectedSpans(own, []) },
    };
  });
  fieldsOfFrontmatter.set(frontmatter, fields);
  return fields;
}

function parseText(text: string): PressRelease {
  return {
    text,
    format: 'text',
    frontmatter: undefined,
    body: { start: 0, end: text.length },
    blocks: placeBlocks(splitLines(text), [], 0),
    parts: [],
    markdown: undefined,
  };
}

function assemble(
  text: string,
  frontmatter: Frontmatter | undefined,
  markdown: MarkdownParse,
): PressRelease {
  const body = { start: frontmatter?.span.end ?? 0, end: text.length };
  const parts = findLanguageParts(markdown.leaves, body.end - body.start);
  const blocks = placeBlocks(markdown.leaves, parts, body.start);
  return {
    text,
    format: 'markdown',
    frontmatter,
    body,
    blocks: frontmatter ? [...placeFields(frontmatter, text), ...blocks] : blocks,
    parts: parts.map(({ language, span }) => ({ language, span: shiftSpan(span, body.start) })),
    markdown,
  };
}

/** Reads any text as a release. Never throws: what is wrong with the text is in the result. */
export function parsePressRelease(text: string, format: ReleaseFormat = 'markdown'): PressRelease {
  if (format === 'text') return parseText(text);
  const frontmatter = parseFrontmatter(text);
  return assemble(text, frontmatter, parseMarkdown(text.slice(frontmatter?.span.end ?? 0)));
}

/** Whether the changes are all there is between the two texts: another line ending is none of them. */
function explains(changes: readonly TextChange[], before: string, after: string): boolean {
  const growth = changes.reduce((sum, { removed, inserted }) => sum + inserted - removed, 0);
  return before.length + growth === after.length;
}

/**
 * The same as `parsePressRelease(text)`, but reads only what the changes made new: unchanged blocks
 * are the same objects as before, and with them whatever was found in them.
 *
 * @param changes what turned `before.text` into `text`; their offsets are those of `before.text`
 */
export function updatePressRelease(
  before: PressRelease,
  text: string,
  changes: readonly TextChange[],
): PressRelease {
  const { frontmatter, markdown, body } = before;
  const isInBody = changes.every(({ start }) => body.start <= start && 0 < start);
  const canUpdate =
    isInBody && !dependsOnBody(before.text, frontmatter) && explains(changes, before.text, text);
  if (!markdown || !canUpdate) return parsePressRelease(text, before.format);
  const inBody = changes.map((change) => ({ ...change, start: change.start - body.start }));
  return assemble(text, frontmatter, updateMarkdown(markdown, text.slice(body.start), inBody));
}

/** Whether a conversion must leave the place alone; `span` is relative to the block. */
export function isProtected(block: Block, span: Span): boolean {
  return overlapsAny(block.protectedSpans, span);
}
