import { findEntry, type FrontmatterNode, toValue } from '../document/frontmatter-tree.js';
import { KEEP_ARABIC_SORTS, type KeepArabicOptions } from '../numerals/keep-arabic.js';
import { FIX_POLICIES, LEVELS, PROFILES } from '../lint/rule.js';
import type { Config, ConfigOverride, ConfigSection, RuleChoice } from './config.js';

/** What the config says where it makes sense; `config-problems` tells of the rest. */
export function toConfig(root: FrontmatterNode | undefined): Config {
  return {
    ...toSection(root),
    protect: textsAt(root, 'protect'),
    dictionary: textsAt(root, 'dictionary'),
    keepArabic: toKeepArabic(valueAt(root, 'keepArabic')),
    overrides: toOverrides(valueAt(root, 'overrides')),
  };
}

function valueAt(node: FrontmatterNode | undefined, key: string): FrontmatterNode | undefined {
  return findEntry(node, key)?.value;
}

function toSection(node: FrontmatterNode | undefined): ConfigSection {
  const profile = chosenOf(PROFILES, valueAt(node, 'profile'));
  return { ...(profile && { profile }), rules: toRules(valueAt(node, 'rules')) };
}

function toRules(node: FrontmatterNode | undefined): Map<string, RuleChoice> {
  const entries = node?.kind === 'map' ? node.entries : [];
  return new Map(entries.map(({ key, value }) => [key, toRuleChoice(value)]));
}

function toRuleChoice(node: FrontmatterNode | undefined): RuleChoice {
  const isShort = node?.kind === 'scalar';
  const level = chosenOf(LEVELS, isShort ? node : valueAt(node, 'level'));
  const fix = chosenOf(FIX_POLICIES, valueAt(node, 'fix'));
  const entries = node?.kind === 'map' ? node.entries : [];
  return {
    ...(level && { level }),
    ...(fix && { fix }),
    options: Object.fromEntries(entries.map(({ key, value }) => [key, toValue(value)])),
  };
}

function toKeepArabic(node: FrontmatterNode | undefined): Config['keepArabic'] {
  const chosen: Partial<Record<keyof KeepArabicOptions, boolean>> = {};
  for (const sort of KEEP_ARABIC_SORTS) {
    const value = valueAt(node, sort);
    if (value?.kind === 'scalar' && typeof value.value === 'boolean') chosen[sort] = value.value;
  }
  return chosen;
}

function toOverrides(node: FrontmatterNode | undefined): ConfigOverride[] {
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => ({ ...toSection(item), files: textsAt(item, 'files') }));
}

function chosenOf<Value extends string>(
  values: readonly Value[],
  node: FrontmatterNode | undefined,
): Value | undefined {
  const written = node?.kind === 'scalar' ? node.value : undefined;
  return values.find((value) => value === written);
}

/** Numbers count as they are written: `protect: [1669]`. */
function textsAt(node: FrontmatterNode | undefined, key: string): string[] {
  const list = valueAt(node, key);
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const text = item.kind === 'scalar' && item.value !== null ? String(item.value).trim() : '';
    return text === '' ? [] : [text];
  });
}
