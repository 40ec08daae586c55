import { nearestWord } from '../dates/edit-distance.js';
import type { FrontmatterMap, FrontmatterNode } from '../document/frontmatter-tree.js';
import type { Localized } from '../l10n/locale.js';
import { suggestChange } from '../lint/change-to.js';
import type { Fix, Severity } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import type { ChoiceShape, ListShape, Setting, SettingShape } from './setting.js';

/** What is wrong in a config, where, and what mends it. */
export interface ConfigProblem {
  readonly span: Span;
  readonly severity: Severity;
  readonly message: Localized;
  readonly fix?: Fix;
}

/** What of the node is not as the shape wants it. */
export function configProblems(
  node: FrontmatterNode,
  shape: SettingShape,
  name: string,
): ConfigProblem[] {
  switch (shape.kind) {
    case 'map':
      return node.kind === 'map'
        ? inMap(node, shape.settings, name)
        : [wrongKind(node, shape, name)];
    case 'list':
      return inList(node, shape, name);
    case 'short-or-long':
      return configProblems(node, node.kind === 'map' ? shape.long : shape.short, name);
    case 'choice':
      return inChoice(node, shape, name);
    case 'flag':
    case 'number':
    case 'text':
      return isOfKind(node, shape.kind) ? [] : [wrongKind(node, shape, name)];
  }
}

function isOfKind(node: FrontmatterNode, kind: 'flag' | 'number' | 'text'): boolean {
  if (node.kind !== 'scalar') return false;
  const { value } = node;
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number' && Number.isInteger(value) && 0 < value;
  return value !== null && String(value).trim() !== '';
}

function inMap(map: FrontmatterMap, settings: readonly Setting[], name: string): ConfigProblem[] {
  return map.entries.flatMap(({ key, keySpan, value }) => {
    const setting = settings.find((one) => one.key === key);
    if (!setting) return [unknownKey(key, keySpan, settings)];
    const path = name === '' ? key : `${name}.${key}`;
    return value ? configProblems(value, setting.shape, path) : [emptyValue(path, keySpan)];
  });
}

function inList(node: FrontmatterNode, { item }: ListShape, name: string): ConfigProblem[] {
  if (node.kind !== 'list') return [wrongKind(node, { kind: 'list', item }, name)];
  return node.items.flatMap((one) => configProblems(one, item, name));
}

function inChoice(node: FrontmatterNode, shape: ChoiceShape, name: string): ConfigProblem[] {
  const values = shape.choices.map(({ value }) => value);
  if (node.kind !== 'scalar') return [wrongKind(node, shape, name)];
  const written = String(node.value);
  if (values.includes(written)) return [];
  const problem = wrongKind(node, shape, name);
  const near = nearestWord(written.toLowerCase(), values);
  return [near === undefined ? problem : { ...problem, fix: suggestChange(node.inner, near) }];
}

function unknownKey(key: string, span: Span, settings: readonly Setting[]): ConfigProblem {
  const near = nearestWord(
    key.toLowerCase(),
    settings.map((setting) => setting.key),
  );
  const severity = 'warning';
  if (near !== undefined) {
    return {
      span,
      severity,
      message: {
        en: `There is no setting “${key}”; write “${near}”`,
        th: `ไม่มีการตั้งค่าชื่อ “${key}” ควรเขียนว่า “${near}”`,
      },
      fix: suggestChange(span, near),
    };
  }
  return {
    span,
    severity,
    message: {
      en: `There is no setting “${key}” here, so it changes nothing; delete it or check its name`,
      th: `ไม่มีการตั้งค่าชื่อ “${key}” ตรงนี้ จึงไม่มีผล ให้ลบออกหรือตรวจชื่อ`,
    },
  };
}

function emptyValue(name: string, span: Span): ConfigProblem {
  return {
    span,
    severity: 'warning',
    message: {
      en: `“${name}” has no value; write one, or delete the line`,
      th: `“${name}” ยังไม่มีค่า ให้ใส่ค่าหรือลบบรรทัดนี้`,
    },
  };
}

const WANTED: Readonly<
  Record<Exclude<SettingShape['kind'], 'choice' | 'short-or-long'>, Localized>
> = {
  flag: { en: 'true or false', th: ' true หรือ false' },
  number: { en: 'a whole number from 1', th: 'จำนวนเต็มตั้งแต่ 1 ขึ้นไป' },
  text: { en: 'a text', th: 'ข้อความ' },
  list: {
    en: 'a list, each item on a line that begins with a dash',
    th: 'รายการ โดยขึ้นต้นแต่ละบรรทัดด้วยขีด',
  },
  map: { en: 'keys of its own on the lines below it', th: 'หัวข้อย่อยในบรรทัดถัดไป' },
};

function wantedOf(shape: SettingShape): Localized {
  if (shape.kind === 'short-or-long') return wantedOf(shape.short);
  if (shape.kind !== 'choice') return WANTED[shape.kind];
  const values = shape.choices.map(({ value }) => value).join(', ');
  return { en: `one of: ${values}`, th: `ค่าใดค่าหนึ่งต่อไปนี้: ${values}` };
}

function wrongKind(node: FrontmatterNode, shape: SettingShape, name: string): ConfigProblem {
  const wanted = wantedOf(shape);
  const subject = name === '' ? { en: 'The config', th: 'ไฟล์ตั้งค่า' } : quotedName(name);
  return {
    span: node.span,
    severity: 'error',
    message: { en: `${subject.en} takes ${wanted.en}`, th: `${subject.th}ต้องเป็น${wanted.th}` },
  };
}

function quotedName(name: string): Localized {
  return { en: `“${name}”`, th: `“${name}” ` };
}
