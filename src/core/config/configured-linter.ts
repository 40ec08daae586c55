import { ProjectProtection } from '../document/project-protection.js';
import { Dictionary } from '../lint/dictionary.js';
import { createLinter, type Linter } from '../lint/lint.js';
import type { LintSettings } from '../lint/lint-settings.js';
import type { LintContext, Level, Profile, Rule } from '../lint/rule.js';
import type { FileConfig } from './file-config.js';

/** What a person asked for just now; it wins over the project's config. */
export interface AskedSettings {
  readonly profile?: Profile;
  readonly levels?: ReadonlyMap<string, Level>;
}

/** The levels and the rest as they count for a file. */
function settingsFor(
  { profile, levels, fixPolicies, dictionary }: FileConfig,
  asked: AskedSettings,
): LintSettings {
  return {
    profile: asked.profile ?? profile ?? 'draft',
    levels: new Map([...levels, ...(asked.levels ?? [])]),
    fixPolicies,
    dictionary: new Dictionary(dictionary),
  };
}

/** A linter for the files that have this config; it leaves alone what the project protects. */
export function createConfiguredLinter(
  rules: readonly Rule[],
  context: Omit<LintContext, 'options'>,
  config: FileConfig,
  asked: AskedSettings,
): Linter {
  const protection = new ProjectProtection(config.protect);
  const { options } = config;
  const linter = createLinter(rules, { ...context, options }, settingsFor(config, asked));
  return (release, isFile) => linter(protection.protect(release), isFile);
}
