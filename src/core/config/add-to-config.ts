import {
  findEntry,
  type FrontmatterList,
  type FrontmatterNode,
} from '../document/frontmatter-tree.js';
import { diagnoseYaml } from '../document/yaml/diagnose-yaml.js';
import { toFlowText, toYamlText } from '../frontmatter/write-yaml.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineEnd, lineStart } from '../text/line-bounds.js';

/**
 * The edit that puts a word on the `dictionary` of a config; comments and order stay. `undefined`
 * where the config cannot be read well enough to be edited, or has the word already.
 */
export function addToDictionary(text: string, word: string): TextEdit | undefined {
  const { reading, isMended, problems } = diagnoseYaml(text, 0);
  if (!isMended || problems.length > 0) return undefined;
  const { root } = reading;
  const entry = findEntry(root, 'dictionary');
  const item = toYamlText(word);
  if (!entry) return append(text, root, `dictionary:${lineBreakOf(text)}  - ${item}`);
  const { value, keySpan } = entry;
  if (!value) return insert(keySpan.end + 1, `${lineBreakOf(text)}  - ${item}`);
  if (value.kind !== 'list') return undefined;
  if (value.items.some((one) => one.kind === 'scalar' && String(one.value) === word)) {
    return undefined;
  }
  return value.isFlow ? intoFlow(value, toFlowText(word)) : intoBlock(text, value, item);
}

/** The edit that switches a rule off for the project, or `undefined` as above. */
export function switchOff(text: string, rule: string): TextEdit | undefined {
  const { reading, isMended, problems } = diagnoseYaml(text, 0);
  if (!isMended || problems.length > 0) return undefined;
  const { root } = reading;
  const lineBreak = lineBreakOf(text);
  const rules = findEntry(root, 'rules');
  if (!rules) return append(text, root, `rules:${lineBreak}  ${rule}: off`);
  if (!rules.value) return insert(rules.keySpan.end + 1, `${lineBreak}  ${rule}: off`);
  if (rules.value.kind !== 'map') return undefined;
  const own = findEntry(rules.value, rule);
  if (own) return levelOff(own.value);
  const [first] = rules.value.entries;
  if (!first || rules.value.isFlow) return undefined;
  const column = first.keySpan.start - lineStart(text, first.keySpan.start);
  return insert(first.keySpan.start, `${rule}: off${lineBreak}${' '.repeat(column)}`);
}

function levelOff(value: FrontmatterNode | undefined): TextEdit | undefined {
  if (value?.kind === 'scalar') return { span: value.span, text: 'off' };
  const level = findEntry(value, 'level')?.value;
  return level?.kind === 'scalar' ? { span: level.span, text: 'off' } : undefined;
}

function insert(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}

function append(
  text: string,
  root: FrontmatterNode | undefined,
  lines: string,
): TextEdit | undefined {
  if (root && root.kind !== 'map') return undefined;
  if (root?.kind === 'map' && root.isFlow) return undefined;
  const lineBreak = lineBreakOf(text);
  const isOnNewLine = text === '' || /[\r\n]$/u.test(text);
  return insert(text.length, `${isOnNewLine ? '' : lineBreak}${lines}${lineBreak}`);
}

function intoFlow({ items, span }: FrontmatterList, item: string): TextEdit {
  const last = items.at(-1);
  return last ? insert(last.span.end, `, ${item}`) : insert(span.start + 1, item);
}

function intoBlock(text: string, { items, span }: FrontmatterList, item: string): TextEdit {
  const column = span.start - lineStart(text, span.start);
  const end = lineEnd(text, items.at(-1)?.span.end ?? span.start);
  return insert(end, `${lineBreakOf(text)}${' '.repeat(column)}- ${item}`);
}
