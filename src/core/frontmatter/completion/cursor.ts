import { findFences } from '../../document/frontmatter-fences.js';
import type { YamlLine } from '../../document/yaml/yaml-line.js';
import { isTooLong } from '../../document/yaml/yaml-limits.js';
import { readYamlLines } from '../../document/yaml/yaml-lines.js';
import { lineEnd, lineStart, nextLine } from '../../text/line-bounds.js';
import type { Span } from '../../text/span.js';
import { shapeAt } from '../fields.js';
import { type FlowPlace, flowPlaceAt } from './flow-place.js';
import type { FrontmatterCursor } from './frontmatter-cursor.js';
import { placeOfLine } from './line-place.js';

/**
 * Where the cursor stands, or `undefined` outside the frontmatter, in its comments, and in a
 * frontmatter too long to be read.
 */
export function cursorAt(text: string, offset: number): FrontmatterCursor | undefined {
  const yaml = yamlAround(text, offset);
  if (!yaml) return undefined;
  const source = text.slice(yaml.start, yaml.end);
  if (isTooLong(source)) return undefined;
  const cursor = cursorIn(source, offset - yaml.start);
  if (!cursor) return undefined;
  const { start, end } = cursor.span;
  return { ...cursor, span: { start: start + yaml.start, end: end + yaml.start } };
}

/** The text between the fences, or below the first of them as far as the cursor's line. */
function yamlAround(text: string, offset: number): Span | undefined {
  const fences = findFences(text);
  if (!fences) return yamlBelowFence(text, offset);
  const { yaml, closing } = fences;
  // While nothing closes the block, a key that is begun below the last line goes on with it.
  const isNextLine = lineStart(text, offset) === yaml.end && yaml.start < yaml.end;
  if (!closing && isNextLine) return { start: yaml.start, end: lineEnd(text, offset) };
  const isInside = yaml.start <= offset && offset <= yaml.end;
  // Behind the last line break the closing fence begins.
  const isInFence = offset === yaml.end && yaml.start < yaml.end && text[offset] === '-';
  return isInside && !isInFence ? yaml : undefined;
}

/** An opened block that has no key yet; a blank line ends it. */
function yamlBelowFence(text: string, offset: number): Span | undefined {
  const start = nextLine(text, 0);
  const isOpened = /^---[ \t]*$/u.test(text.slice(0, lineEnd(text, 0)));
  const end = lineEnd(text, offset);
  if (!isOpened || offset < start) return undefined;
  return /\n[ \t\r]*\n/u.test(text.slice(start, end).trimStart()) ? undefined : { start, end };
}

function cursorIn(source: string, offset: number): FrontmatterCursor | undefined {
  const lines = linesWithCursor(source, offset);
  const index = lines.findLastIndex(({ span }) => span.start <= offset && offset <= span.end);
  const line = lines[index];
  if (!line || line.kind === 'comment') return undefined;
  const first = lines.findLastIndex((one, at) => at <= index && one.kind !== 'inside');
  const start = lines[first]?.value?.start;
  if (start !== undefined && start < offset && /[[{]/u.test(source.charAt(start))) {
    return inFlow(source, lines, first, { start, offset });
  }
  return line.kind === 'inside' ? undefined : placeOfLine({ source, lines, index, offset });
}

/** The lines, with one of no length where the text ends behind a line break. */
function linesWithCursor(source: string, offset: number): YamlLine[] {
  const lines = readYamlLines(source);
  const isAtEnd = offset === source.length && lineStart(source, offset) === offset;
  if (!isAtEnd) return lines;
  const span = { start: offset, end: offset };
  return [...lines, { kind: 'blank', span, indent: 0, column: 0, content: span }];
}

function inFlow(
  source: string,
  lines: readonly YamlLine[],
  index: number,
  { start, offset }: { readonly start: number; readonly offset: number },
): FrontmatterCursor | undefined {
  const outer = placeOfLine({ source, lines, index, offset: start });
  const end = lines[index]?.value?.end ?? offset;
  const place: FlowPlace | undefined = flowPlaceAt(
    source.slice(start, Math.max(end, offset)),
    offset - start,
  );
  if (outer?.kind !== 'value' || !place) return undefined;
  const path = [...outer.path, ...place.path];
  const isMapItem = shapeAt(path)?.kind === 'map' && place.kind === 'value';
  return {
    kind: place.kind,
    path,
    span: { start: place.span.start + start, end: place.span.end + start },
    typed: place.typed,
    siblings: place.siblings,
    column: outer.column,
    isInFlow: true,
    isFollowed: place.isFollowed || isMapItem,
  };
}
