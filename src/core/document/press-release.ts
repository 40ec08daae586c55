import { lazy } from '../lazy.js';
import { oncePer } from '../once-per.js';
import type { TextChange } from '../text/change.js';
import { overlapsAny, shiftSpan, type Span } from '../text/span.js';
import type { Block, PlacedBlock } from './block.js';
import { dependsOnBody, type Frontmatter, parseFrontmatter } from './frontmatter.js';
import { findLanguageParts, type LanguagePart } from './language-parts.js';
import { groupPieces } from './pieces.js';
import { placeStretches } from './place-stretches.js';
import { splitLines } from './plain-text.js';
import { findProtectedSpans } from './protected-spans.js';
import { blocksOf, type PlacedStretch, type Stretch } from './stretch.js';
import { type MarkdownParse, parseMarkdown, updateMarkdown } from './update-markdown.js';

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
  /** The same blocks, in stretches. */
  readonly stretches: readonly PlacedStretch[];
  /** The parts whose language is marked; other blocks tell theirs by script. */
  readonly parts: readonly LanguagePart[];
  /** The same object for all versions of a text that were made from one another. */
  readonly lineage: object;
  /** What the next parse can take over; a plain text has none. */
  readonly markdown: MarkdownParse | undefined;
}

type Made = Omit<PressRelease, 'blocks'>;

/** The blocks are put in a row when first asked for: a keystroke looks at few of them. */
function createRelease(made: Made): PressRelease {
  const blocks = lazy(() => blocksOf(made.stretches));
  return {
    ...made,
    get blocks() {
      return blocks();
    },
  };
}

/** The same release of other stretches. */
export function withStretches(
  { text, format, frontmatter, body, parts, lineage, markdown }: PressRelease,
  stretches: readonly PlacedStretch[],
): PressRelease {
  return createRelease({ text, format, frontmatter, body, parts, lineage, markdown, stretches });
}

/** The same stretch as long as the frontmatter is the same; it starts where the file does. */
const stretchOfFields = oncePer(({ texts }: Frontmatter, text: string): Stretch => ({
  blocks: texts.map(({ language, span: { start, end } }): PlacedBlock => {
    const own = text.slice(start, end);
    const protectedSpans = findProtectedSpans(own, []);
    return { start, block: { kind: 'field', text: own, lead: '', language, protectedSpans } };
  }),
}));

function parseText(text: string): PressRelease {
  return createRelease({
    text,
    format: 'text',
    frontmatter: undefined,
    body: { start: 0, end: text.length },
    stretches: placeStretches(groupPieces(splitLines(text)), [], 0),
    parts: [],
    lineage: {},
    markdown: undefined,
  });
}

/** What a Markdown text was read as. */
interface ReadMarkdown {
  readonly frontmatter: Frontmatter | undefined;
  readonly markdown: MarkdownParse;
  readonly lineage: object;
}

function assemble(text: string, { frontmatter, markdown, lineage }: ReadMarkdown): PressRelease {
  const body = { start: frontmatter?.span.end ?? 0, end: text.length };
  const parts = findLanguageParts(markdown, body.end - body.start);
  const stretches = placeStretches(markdown, parts, body.start);
  const fields = frontmatter && { stretch: stretchOfFields(frontmatter, text), start: 0 };
  return createRelease({
    text,
    format: 'markdown',
    frontmatter,
    body,
    stretches: fields ? [fields, ...stretches] : stretches,
    parts: parts.map(({ language, span }) => ({ language, span: shiftSpan(span, body.start) })),
    lineage,
    markdown,
  });
}

/** Reads any text as a release. Never throws: what is wrong with the text is in the result. */
export function parsePressRelease(text: string, format: ReleaseFormat = 'markdown'): PressRelease {
  if (format === 'text') return parseText(text);
  const frontmatter = parseFrontmatter(text);
  const markdown = parseMarkdown(text.slice(frontmatter?.span.end ?? 0));
  return assemble(text, { frontmatter, markdown, lineage: {} });
}

/** Whether the changes are all there is between the two texts: another line ending is none of them. */
function explains(changes: readonly TextChange[], before: string, after: string): boolean {
  const growth = changes.reduce((sum, { removed, inserted }) => sum + inserted - removed, 0);
  return before.length + growth === after.length;
}

/** Reads the frontmatter, and the body if it is another than before. */
function readAgain(before: PressRelease, text: string): PressRelease {
  if (!before.markdown) return parsePressRelease(text, before.format);
  const frontmatter = parseFrontmatter(text);
  const body = text.slice(frontmatter?.span.end ?? 0);
  const isSame = body === before.text.slice(before.body.start);
  const markdown = isSame ? before.markdown : parseMarkdown(body);
  return assemble(text, { frontmatter, markdown, lineage: before.lineage });
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
  const { frontmatter, body, lineage } = before;
  const isInBody = changes.every(({ start }) => body.start <= start && 0 < start);
  const canUpdate =
    isInBody && !dependsOnBody(before.text, frontmatter) && explains(changes, before.text, text);
  if (!before.markdown || !canUpdate) return readAgain(before, text);
  const inBody = changes.map((change) => ({ ...change, start: change.start - body.start }));
  const markdown = updateMarkdown(before.markdown, text.slice(body.start), inBody);
  return assemble(text, { frontmatter, markdown, lineage });
}

/** Whether a conversion must leave the place alone; `span` is relative to the block. */
export function isProtected(block: Block, span: Span): boolean {
  return overlapsAny(block.protectedSpans, span);
}
