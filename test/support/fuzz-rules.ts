import { parsePressRelease, type ReleaseFormat } from '../../src/core/document/press-release.js';
import { createLinter, type Linter } from '../../src/core/lint/lint.js';
import type { Rule } from '../../src/core/lint/rule.js';
import { testContext } from './lint-text.js';

/** One rule on one text. */
export interface RuleRun {
  readonly rule: string;
  readonly text: string;
  readonly format: ReleaseFormat;
  /** Milliseconds for each 10,240 code units; shorter texts count as long as that. */
  readonly time: number;
}

const TEN_KILOBYTES = 10_240;

/** A run as slow as this is repeated: the engine may have been busy with itself. */
const SLOW = 10;
const REPEATS = 4;

interface RuleLinter {
  readonly rule: string;
  readonly linter: Linter;
}

function linterOf(rule: Rule): RuleLinter {
  const levels = new Map([[rule.meta.id, 'warning']] as const);
  const linter = createLinter([rule], testContext, { profile: 'publish', levels });
  return { rule: rule.meta.id, linter };
}

/** Milliseconds of work, whatever else the machine does meanwhile. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** For the rule and for whatever it is the first to ask of the release. */
function freshTimeOf(linter: Linter, text: string, format: ReleaseFormat): number {
  const release = parsePressRelease(text, format);
  return timeOf(() => linter(release));
}

/** The shortest of several times, which is the truest. */
function fairTimeOf(time: number, again: () => number): number {
  let shortest = time;
  for (let count = 0; SLOW < shortest && count < REPEATS; count += 1) {
    shortest = Math.min(shortest, again());
  }
  return shortest;
}

function* runAll(
  linters: readonly RuleLinter[],
  text: string,
  format: ReleaseFormat,
): Iterable<RuleRun> {
  const release = parsePressRelease(text, format);
  const share = TEN_KILOBYTES / Math.max(TEN_KILOBYTES, text.length);
  for (const { rule, linter } of linters) {
    try {
      const time = timeOf(() => linter(release));
      const fair = fairTimeOf(time * share, () => freshTimeOf(linter, text, format) * share);
      yield { rule, text, format, time: fair };
    } catch (cause) {
      throw new Error(`Cannot run ${rule} on ${JSON.stringify(text)} (${format})`, { cause });
    }
  }
}

/** Runs each of the rules on a text, as it is and as Markdown. */
export type RuleRunner = (text: string) => Iterable<RuleRun>;

/**
 * What it gives throws an `Error` that names the rule and quotes the text if a rule does; rules that
 * are off by default are on.
 */
export function createRuleRunner(rules: readonly Rule[]): RuleRunner {
  const linters = rules.map(linterOf);
  return function* run(text) {
    yield* runAll(linters, text, 'text');
    yield* runAll(linters, text, 'markdown');
  };
}
