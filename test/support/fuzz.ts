import { readFileSync } from 'node:fs';

import fc from 'fast-check';

import { rules } from '../../src/core/rules/index.js';
import { mutation, noise } from './broken-text.js';
import { corpusFiles } from './corpus.js';
import { createRuleRunner, type RuleRun } from './fuzz-rules.js';

export interface FuzzOptions {
  /** The same seed gives the same texts. */
  readonly seed: number;
  /** How many broken releases and how many texts that are none. */
  readonly broken: number;
  readonly noise: number;
}

/** So many samples are made at once; all of them would fill the memory. */
const BATCH = 100;

function* samplesOf<Value>(
  arbitrary: fc.Arbitrary<Value>,
  seed: number,
  count: number,
): Iterable<Value> {
  for (let made = 0; made < count; made += BATCH) {
    yield* fc.sample(arbitrary, { seed: seed + made, numRuns: Math.min(BATCH, count - made) });
  }
}

function* brokenReleases({ seed, broken }: FuzzOptions): Iterable<string> {
  const files = corpusFiles();
  if (files.length === 0) return;
  const choice = fc.record({ file: fc.constantFrom(...files), mutation });
  for (const { file, mutation: mutate } of samplesOf(choice, seed, broken)) {
    yield mutate(readFileSync(file, 'utf8'));
  }
}

/** Every rule on every text, one run after the other. */
export function* fuzz(options: FuzzOptions): Iterable<RuleRun> {
  const run = createRuleRunner(rules);
  for (const text of brokenReleases(options)) yield* run(text);
  for (const text of samplesOf(noise, options.seed, options.noise)) yield* run(text);
}
