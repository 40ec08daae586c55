import { readYamlLines } from '../document/yaml/yaml-lines.js';
import { surroundingsOf } from '../frontmatter/completion/surroundings.js';
import { matching } from '../frontmatter/completion/matching.js';
import type { Localized } from '../l10n/locale.js';
import type { RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import { configShape } from './config-shape.js';
import { type Setting, settingsOf, type SettingShape, shapeAt } from './setting.js';

/** A key or value that a writer of a config may go on with. */
export interface ConfigCompletion {
  readonly kind: 'key' | 'value';
  readonly label: string;
  readonly detail: Localized;
  /** What is replaced. */
  readonly span: Span;
  readonly insert: string;
}

interface Cursor {
  readonly kind: 'key' | 'value';
  readonly path: readonly (string | number)[];
  readonly span: Span;
  readonly typed: string;
  readonly siblings: ReadonlySet<string>;
}

/** What may stand at `offset` of a config; works while what is typed is not yet YAML. */
export function completeConfig(
  text: string,
  offset: number,
  rules: readonly RuleMeta[],
): ConfigCompletion[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  const shape = shapeAt(configShape(rules), cursor.path);
  return cursor.kind === 'key' ? completeKey(cursor, shape) : completeValue(cursor, shape);
}

function cursorAt(text: string, offset: number): Cursor | undefined {
  const lines = readYamlLines(text);
  const index = lines.findLastIndex(({ span }) => span.start <= offset && offset <= span.end);
  const line = lines[index];
  if (!line) return { kind: 'key', path: [], span: at(offset), typed: '', siblings: new Set() };
  if (line.kind === 'comment' || line.kind === 'inside') return undefined;
  const { key } = line;
  if (key && key.end < offset) {
    const around = surroundingsOf(text, lines, index, line.column);
    const name = text.slice(key.start, key.end);
    return {
      ...around,
      kind: 'value',
      ...typedAt(text, key.end + 1, offset),
      path: [...around.path, name],
    };
  }
  const start = line.kind === 'blank' ? offset : Math.min(offset, line.content.start);
  const column = line.kind === 'blank' ? offset - line.span.start : line.column;
  const around = surroundingsOf(text, lines, index, column);
  return { ...around, kind: 'key', ...typedAt(text, start, offset) };
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** The word before the cursor and what of it follows, behind `from`. */
function typedAt(text: string, from: number, offset: number): Pick<Cursor, 'span' | 'typed'> {
  const before = /[\w-]*$/u.exec(text.slice(from, offset))?.[0] ?? '';
  const after = /^[\w-]*/u.exec(text.slice(offset))?.[0] ?? '';
  return { span: { start: offset - before.length, end: offset + after.length }, typed: before };
}

function completeKey(cursor: Cursor, shape: SettingShape | undefined): ConfigCompletion[] {
  const free = settingsOf(shape).filter(({ key }) => !cursor.siblings.has(key));
  const found = matching(free, cursor.typed, ({ key, summary }) => [key, summary.th, summary.en]);
  return found.map((setting) => ({
    kind: 'key',
    label: setting.key,
    detail: setting.summary,
    span: cursor.span,
    insert: `${setting.key}:${separatorOf(setting)}`,
  }));
}

/** Maps and lists go on in the next line. */
function separatorOf({ shape }: Setting): string {
  return shape.kind === 'map' || shape.kind === 'list' ? '' : ' ';
}

const FLAGS = ['true', 'false'].map((value) => ({ value, name: { en: '', th: '' } }));

function completeValue(cursor: Cursor, shape: SettingShape | undefined): ConfigCompletion[] {
  const short = shape?.kind === 'short-or-long' ? shape.short : shape;
  const choices = short?.kind === 'choice' ? short.choices : short?.kind === 'flag' ? FLAGS : [];
  return matching(choices, cursor.typed, ({ value, name }) => [value, name.th, name.en]).map(
    ({ value, name }) => ({
      kind: 'value',
      label: value,
      detail: name,
      span: cursor.span,
      insert: value,
    }),
  );
}
