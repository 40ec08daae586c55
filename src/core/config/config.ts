import type { KeepArabicOptions } from '../numerals/keep-arabic.js';
import type { FixPolicy, Level, Profile } from '../lint/rule.js';
import type { RuleOptions } from '../lint/rule-options.js';

/** The name of a project's config; the one nearest to a release counts. */
export const CONFIG_NAME = '.press-release.yaml';

/** What a project chose about one rule. */
export interface RuleChoice {
  readonly level?: Level;
  readonly fix?: FixPolicy;
  /** Unread, as they stand in the file. */
  readonly options: RuleOptions;
}

export interface ConfigSection {
  readonly profile?: Profile;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleChoice>;
}

export interface ConfigOverride extends ConfigSection {
  /** Patterns of paths from the folder of the config, with `/`. */
  readonly files: readonly string[];
}

/** What `.press-release.yaml` says; without nonsense, which its reading reports. */
export interface Config extends ConfigSection {
  /** Texts with wildcards, for `ProjectProtection`. */
  readonly protect: readonly string[];
  readonly dictionary: readonly string[];
  /** What conversions of numerals leave; where it says nothing, the majority's practice counts. */
  readonly keepArabic: Partial<KeepArabicOptions>;
  readonly overrides: readonly ConfigOverride[];
}

/** What counts where no config is. */
export const NO_CONFIG: Config = {
  rules: new Map(),
  protect: [],
  dictionary: [],
  keepArabic: {},
  overrides: [],
};
