import type { YamlLine } from '../../document/yaml/yaml-line.js';
import type { Span } from '../../text/span.js';
import { fieldsOf, shapeAt } from '../fields.js';
import type { FrontmatterCursor } from './frontmatter-cursor.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** A line of YAML and a place in it. */
export interface LinePlace {
  readonly source: string;
  readonly lines: readonly YamlLine[];
  readonly index: number;
  readonly offset: number;
}

/** What is typed at a place that is not within brackets. */
export function placeOfLine(place: LinePlace): FrontmatterCursor | undefined {
  const { lines, index, offset } = place;
  const line = lines[index];
  if (!line) return undefined;
  if (line.key && line.key.end < offset) return inValue(place, line, line.key);
  if (line.kind === 'blank') return inBlank(place, line);
  return offset < line.content.start ? undefined : inContent(place, line);
}

function inValue(place: LinePlace, line: YamlLine, key: Span): FrontmatterCursor | undefined {
  const { source, lines, index, offset } = place;
  const colon = source.indexOf(':', key.end);
  if (offset <= colon) return undefined;
  const around = surroundingsOf(source, lines, index, line.column);
  const lead = /^[ \t]*["']?/u.exec(source.slice(colon + 1, offset))?.[0].length ?? 0;
  const start = colon + 1 + lead;
  const end = Math.max(offset, Math.min(line.value?.end ?? offset, line.span.end));
  const next = lines.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  return {
    kind: 'value',
    path: [...around.path, source.slice(key.start, key.end)],
    span: { start, end: beforeQuote(source, start, end) },
    typed: source.slice(start, offset),
    siblings: around.siblings,
    column: line.column,
    isInFlow: false,
    isFollowed: next !== undefined && line.column < next.column,
  };
}

/** The end of a value before its closing quotation mark. */
function beforeQuote(source: string, start: number, end: number): number {
  const opening = source.charAt(start - 1);
  const isQuoted = /["']/u.test(opening) && source.charAt(end - 1) === opening && start < end;
  return isQuoted ? end - 1 : end;
}

function inBlank({ source, lines, index, offset }: LinePlace, line: YamlLine): FrontmatterCursor {
  const column = offset - line.span.start;
  const around = surroundingsOf(source, lines, index, column);
  return atKey(around, { start: offset, end: offset }, '', column);
}

/** A key that has no colon yet, or an item of a list. */
function inContent(place: LinePlace, line: YamlLine): FrontmatterCursor {
  const { source, lines, index, offset } = place;
  // Behind a dash alone the white space is not yet part of the line's content.
  const lead = /^[ \t]*/u.exec(source.slice(line.content.start, offset))?.[0].length ?? 0;
  const start = line.content.start + lead;
  const column = lead === 0 ? line.column : start - line.span.start;
  const around = surroundingsOf(source, lines, index, column);
  const typed = source.slice(start, offset);
  if (line.kind === 'item' && fieldsOf(shapeAt(around.path)).length === 0) {
    return { ...atItem(place, line, start), path: around.path, column };
  }
  const end = line.key?.end ?? Math.max(offset, line.content.end);
  const isFollowed = line.kind === 'entry';
  return { ...atKey(around, { start, end }, typed, column), isFollowed };
}

function atItem(
  { source, offset }: LinePlace,
  { value }: YamlLine,
  from: number,
): FrontmatterCursor {
  const start = /["']/u.test(source.charAt(from)) && from < offset ? from + 1 : from;
  const end = beforeQuote(source, start, Math.max(offset, value?.end ?? offset));
  const around = { path: [], siblings: new Set<string>() };
  return { ...atKey(around, { start, end }, source.slice(start, offset), 0), kind: 'value' };
}

function atKey(
  { path, siblings }: Surroundings,
  span: Span,
  typed: string,
  column: number,
): FrontmatterCursor {
  return { kind: 'key', path, span, typed, siblings, column, isInFlow: false, isFollowed: false };
}
