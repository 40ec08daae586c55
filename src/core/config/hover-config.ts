import type { FrontmatterNode } from '../document/frontmatter-tree.js';
import { diagnoseYaml } from '../document/yaml/diagnose-yaml.js';
import { isTooDeep, isTooLong } from '../document/yaml/yaml-limits.js';
import type { RuleMeta } from '../lint/rule.js';
import { touchesOffset } from '../text/span.js';
import type { Span } from '../text/span.js';
import { configShape } from './config-shape.js';
import { type Setting, settingsOf, type SettingShape } from './setting.js';

export interface SettingAt {
  readonly span: Span;
  readonly setting: Setting;
}

/** The setting whose key is at `offset`. */
export function settingUnder(
  text: string,
  offset: number,
  rules: readonly RuleMeta[],
): SettingAt | undefined {
  if (isTooLong(text) || isTooDeep(text)) return undefined;
  return find(diagnoseYaml(text, 0).reading.root, configShape(rules), offset);
}

function find(
  node: FrontmatterNode | undefined,
  shape: SettingShape,
  offset: number,
): SettingAt | undefined {
  if (node?.kind === 'list' && shape.kind === 'list') {
    const item = node.items.find(({ span }) => touchesOffset(span, offset));
    return find(item, shape.item, offset);
  }
  if (node?.kind !== 'map') return undefined;
  for (const { key, keySpan, value } of node.entries) {
    const setting = settingsOf(shape).find((one) => one.key === key);
    if (!setting) continue;
    if (touchesOffset(keySpan, offset)) return { span: keySpan, setting };
    if (value && touchesOffset(value.span, offset)) return find(value, setting.shape, offset);
  }
  return undefined;
}
