import type { AskedSettings } from '../../core/config/configured-linter.js';
import { type Level, LEVELS, PROFILES } from '../../core/lint/rule.js';
import { rules } from '../../core/rules/index.js';
import type { Arguments, OptionSpec } from '../arguments.js';
import { STANDARD_INPUT } from '../files/find-inputs.js';
import { MESSAGES } from '../messages.js';
import { UsageError } from '../usage-error.js';
import { REPORT_FORMATS, type ReportFormat } from './reporters/reporter.js';

export const LINT_OPTIONS: readonly OptionSpec[] = [
  { name: 'format', value: REPORT_FORMATS.join('|'), help: MESSAGES.help.lintFormat },
  { name: 'profile', value: PROFILES.join('|'), help: MESSAGES.help.profile },
  { name: 'config', value: 'FILE', help: MESSAGES.help.config },
  { name: 'rule', value: 'ID=LEVEL', help: MESSAGES.help.rule },
  { name: 'max-warnings', value: 'N', help: MESSAGES.help.maxWarnings },
  { name: 'quiet', help: MESSAGES.help.quiet },
  { name: 'fix', help: MESSAGES.help.fix },
  { name: 'fix-dry-run', help: MESSAGES.help.fixDryRun },
  { name: 'jobs', value: 'N', help: MESSAGES.help.jobs },
  { name: 'stdin-filename', value: 'NAME', help: MESSAGES.help.standardInputName },
];

/** What becomes of the safe fixes. */
export type FixMode = 'report' | 'write' | 'show';

export interface LintOptions {
  readonly format: ReportFormat;
  readonly asked: AskedSettings;
  readonly configPath: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly isQuiet: boolean;
  readonly fixMode: FixMode;
  readonly jobs: number;
  readonly standardInputName: string | undefined;
}

function readLevel(given: string): [string, Level] {
  const [id = '', name] = given.split('=', 2);
  const level = LEVELS.find((each) => each === name);
  if (level === undefined) throw new UsageError(MESSAGES.malformedLevel(given, LEVELS));
  if (!rules.some(({ meta }) => meta.id === id)) throw new UsageError(MESSAGES.unknownRule(id));
  return [id, level];
}

function readFixMode(args: Arguments): FixMode {
  const refuse = (one: string, other: string): void => {
    if (args.has(one) && args.has(other)) throw new UsageError(MESSAGES.notTogether(one, other));
  };
  refuse('fix', 'fix-dry-run');
  refuse('fix-dry-run', 'format');
  if (!args.has('fix')) return args.has('fix-dry-run') ? 'show' : 'report';
  if (args.operands.includes(STANDARD_INPUT)) throw new UsageError(MESSAGES.noFixForInput);
  return 'write';
}

/** More threads than this only wait for one another. */
const MOST_JOBS = 64;

/** @throws {UsageError} if a value is none of the possible ones, or two options contradict */
export function readLintOptions(args: Arguments): LintOptions {
  const profile = args.choice('profile', PROFILES);
  return {
    format: args.choice('format', REPORT_FORMATS) ?? 'stylish',
    asked: { ...(profile && { profile }), levels: new Map(args.all('rule').map(readLevel)) },
    configPath: args.text('config'),
    maxWarnings: args.wholeNumber('max-warnings'),
    isQuiet: args.has('quiet'),
    fixMode: readFixMode(args),
    jobs: Math.min(MOST_JOBS, Math.max(1, args.wholeNumber('jobs') ?? 1)),
    standardInputName: args.text('stdin-filename'),
  };
}
