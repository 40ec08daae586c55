import picomatch from 'picomatch';

import { type KeepArabicOptions, MAJORITY_PRACTICE } from '../numerals/keep-arabic.js';
import type { FixPolicy, Level, Profile } from '../lint/rule.js';
import type { ChosenOptions, RuleOptions } from '../lint/rule-options.js';
import type { Config, ConfigSection } from './config.js';

/** What a project's config says about one file. */
export interface FileConfig {
  readonly profile?: Profile;
  readonly levels: ReadonlyMap<string, Level>;
  readonly fixPolicies: ReadonlyMap<string, FixPolicy>;
  readonly options: ChosenOptions;
  readonly protect: readonly string[];
  readonly dictionary: readonly string[];
  readonly keepArabic: KeepArabicOptions;
}

const known = new WeakMap<Config, Map<string, FileConfig>>();

/**
 * The config as it counts for a file; overrides whose patterns match come last and win. Files to
 * which the same overrides apply share one object.
 *
 * @param path from the folder of the config, with `/`
 */
export function configOf(config: Config, path: string): FileConfig {
  const overrides = config.overrides.filter(({ files }) => matchesAny(path, files));
  const key = overrides.map((override) => config.overrides.indexOf(override)).join();
  const byOverrides = known.get(config) ?? new Map<string, FileConfig>();
  known.set(config, byOverrides);
  const merged = byOverrides.get(key) ?? merge(config, overrides);
  byOverrides.set(key, merged);
  return merged;
}

function merge(config: Config, overrides: readonly ConfigSection[]): FileConfig {
  const sections: readonly ConfigSection[] = [config, ...overrides];
  const profile = sections.findLast((section) => section.profile)?.profile;
  const { protect, dictionary } = config;
  const keepArabic = { ...MAJORITY_PRACTICE, ...config.keepArabic };
  return {
    ...(profile && { profile }),
    ...mergeRules(sections),
    protect,
    dictionary,
    keepArabic,
  };
}

function mergeRules(
  sections: readonly ConfigSection[],
): Pick<FileConfig, 'levels' | 'fixPolicies' | 'options'> {
  const levels = new Map<string, Level>();
  const fixPolicies = new Map<string, FixPolicy>();
  const options = new Map<string, RuleOptions>();
  for (const [id, { level, fix, options: own }] of sections.flatMap(({ rules }) => [...rules])) {
    if (level) levels.set(id, level);
    if (fix) fixPolicies.set(id, fix);
    options.set(id, { ...options.get(id), ...own });
  }
  return { levels, fixPolicies, options };
}

/** As in .gitignore, a pattern without a slash is one of names, wherever the file is. */
function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const isOfNames = !pattern.replace(/\/$/u, '').includes('/');
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    return picomatch.isMatch(path, isOfNames ? `**/${whole}` : whole, { dot: true });
  });
}
