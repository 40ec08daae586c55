import { containsSpan, overlapsAny, shiftSpan, type Span } from '../text/span.js';
import type { Block, PlacedBlock } from './block.js';
import { type Frontmatter, parseFrontmatter } from './frontmatter.js';
import { type Language, languageByScript } from './language.js';
import { findLanguageParts, type LanguagePart } from './language-parts.js';
import type { Leaf } from './leaf.js';
import { parseMarkdown } from './markdown.js';
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
}

function innermostPart(parts: readonly LanguagePart[], span: Span): LanguagePart | undefined {
  return parts.findLast((part) => containsSpan(part.span, span));
}

/** The text between the protected places: an address says nothing about the language around it. */
function readableText(text: string, protectedSpans: readonly Span[]): string {
  let readable = '';
  let offset = 0;
  for (const { start, end } of protectedSpans) {
    readable += text.slice(offset, start);
    offset = end;
  }
  return readable + text.slice(offset);
}

/** Gives each block its language: that of its part, its script's, or that of the block before. */
function placeBlocks(
  leaves: readonly Leaf[],
  text: string,
  parts: readonly LanguagePart[],
): PlacedBlock[] {
  let before: Language = 'th';
  return leaves.flatMap(({ kind, span, protectedSpans }) => {
    if (kind === 'div-mark') return [];
    const own = text.slice(span.start, span.end);
    const allProtected = findProtectedSpans(own, protectedSpans);
    before =
      innermostPart(parts, span)?.language ??
      languageByScript(readableText(own, allProtected)) ??
      before;
    const block: Block = { kind, text: own, language: before, protectedSpans: allProtected };
    return [{ block, start: span.start }];
  });
}

function placeFields(frontmatter: Frontmatter, text: string): PlacedBlock[] {
  return frontmatter.texts.map(({ language, span }) => {
    const own = text.slice(span.start, span.end);
    return {
      start: span.start,
      block: { kind: 'field', text: own, language, protectedSpans: findProtectedSpans(own, []) },
    };
  });
}

/** Reads any text as a release. Never throws: what is wrong with the text is in the result. */
export function parsePressRelease(text: string, format: ReleaseFormat = 'markdown'): PressRelease {
  if (format === 'text') {
    const body = { start: 0, end: text.length };
    const blocks = placeBlocks(splitLines(text), text, []);
    return { text, format, frontmatter: undefined, body, blocks, parts: [] };
  }
  const frontmatter = parseFrontmatter(text);
  const body = { start: frontmatter?.span.end ?? 0, end: text.length };
  const bodyText = text.slice(body.start);
  const leaves = parseMarkdown(bodyText);
  const parts = findLanguageParts(leaves, bodyText);
  const blocks = placeBlocks(leaves, bodyText, parts).map((placed) => ({
    ...placed,
    start: placed.start + body.start,
  }));
  return {
    text,
    format,
    frontmatter,
    body,
    blocks: frontmatter ? [...placeFields(frontmatter, text), ...blocks] : blocks,
    parts: parts.map(({ language, span }) => ({ language, span: shiftSpan(span, body.start) })),
  };
}

/** Whether a conversion must leave the place alone; `span` is relative to the block. */
export function isProtected(block: Block, span: Span): boolean {
  return overlapsAny(block.protectedSpans, span);
}
