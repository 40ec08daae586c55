import type { Span } from '../../text/span.js';
import { findValueMistake, quoting } from './value-mistakes.js';
import { isNamedLine, type YamlLine } from './yaml-line.js';
import type { YamlMistake } from './yaml-mistake.js';

/** What is wrong with keys and values, line by line; YAML need not have noticed. */
export function* findLineMistakes(
  source: string,
  lines: readonly YamlLine[],
): Iterable<YamlMistake> {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const mistake =
      findKeyMistake(source, line) ??
      findDashMistake(source, line, before) ??
      findThaiItem(source, line, lines[index + 1]) ??
      (line.value && findValueMistake(source, line.value));
    if (mistake) yield mistake;
  }
}

/** Words before a colon that are no keys: `mailto:press@example.go.th`. */
const SCHEMES = /^(?:mailto|tel|urn|data|doi|news|sms|geo)$/;

const KEY_START =
  /^(?<name>[A-Za-z_][\w-]+)[ \t]*(?<colon>[:：])(?<after>[\u00a0\u202f\u3000]|[^\s/])?/u;

interface KeyStart {
  readonly colon: Span;
  /** The character behind the colon, if it is none that YAML wants there. */
  readonly after: string;
}

function readKeyStart(source: string, { content }: YamlLine): KeyStart | undefined {
  const match = KEY_START.exec(source.slice(content.start, content.end));
  const { name = '', after = '' } = match?.groups ?? {};
  if (!match || SCHEMES.test(name)) return undefined;
  const end = content.start + match[0].length - after.length;
  return { colon: { start: end - 1, end }, after };
}

function findKeyMistake(source: string, line: YamlLine): YamlMistake | undefined {
  if (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'entry') return undefined;
  const start = readKeyStart(source, line);
  if (!start) return undefined;
  const { colon, after } = start;
  if (source.charAt(colon.start) === '：') {
    const text = /^[ \t\r\n]?$/.test(source.charAt(colon.end)) ? ':' : ': ';
    return { kind: 'wide-colon', span: colon, repair: [{ span: colon, text }] };
  }
  if (after === '' || line.kind === 'entry') return undefined;
  const afterColon = { start: colon.end, end: colon.end };
  if (/\s/u.test(after)) {
    const space = { start: colon.end, end: colon.end + 1 };
    return { kind: 'no-break-space', span: space, repair: [{ span: space, text: ' ' }] };
  }
  return {
    kind: 'no-space-after-colon',
    span: { start: line.content.start, end: colon.end },
    repair: [{ span: afterColon, text: ' ' }],
  };
}

/** `-ข่าว`, which YAML reads as text: only below a key without value, or below another such line. */
function findDashMistake(
  source: string,
  { kind, content }: YamlLine,
  before: YamlLine | undefined,
): YamlMistake | undefined {
  if (kind !== 'text' || !before) return undefined;
  const isDash = (offset: number) => /^-[^\s-]/.test(source.slice(offset, offset + 2));
  const isList = before.kind === 'item' || (before.kind === 'entry' && !before.value);
  if (!isDash(content.start) || !(isList || isDash(before.content.start))) return undefined;
  const span = { start: content.start, end: content.start + 1 };
  const after = { start: span.end, end: span.end };
  return { kind: 'no-space-after-dash', span, repair: [{ span: after, text: ' ' }] };
}

/** `- ข่าว: ด่วน`, which YAML reads as a key of its own. */
function findThaiItem(
  source: string,
  line: YamlLine,
  next: YamlLine | undefined,
): YamlMistake | undefined {
  const isItem = line.kind === 'entry' && line.indent < line.column;
  const goesOn = next !== undefined && line.indent < next.indent;
  if (!isItem || goesOn || isNamedLine(source, line) || !line.value) return undefined;
  const span = { start: line.content.start, end: line.value.end };
  if (/^["']/.test(source.slice(span.start))) return undefined;
  return { kind: 'colon-in-value', span, ...quoting(source, span) };
}
