import type { Dictionary } from './dictionary.js';
import type { FixPolicy, Level, Profile, Rule } from './rule.js';

export interface LintSettings {
  readonly profile: Profile;
  /** Levels that differ from those of the profile, by rule id. */
  readonly levels?: ReadonlyMap<string, Level>;
  /** What becomes of the fixes of rules, by rule id. */
  readonly fixPolicies?: ReadonlyMap<string, FixPolicy>;
  readonly dictionary?: Dictionary;
}

export function levelOf({ meta }: Rule, { levels, profile }: LintSettings): Level {
  return levels?.get(meta.id) ?? meta.levels[profile];
}
