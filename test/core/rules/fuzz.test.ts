import assert from 'node:assert/strict';

import { rules } from '../../../src/core/rules/index.js';
import { corpusTest } from '../../support/corpus.js';
import { fuzz } from '../../support/fuzz.js';

/** `npm run fuzz` takes many more, and its time. */
const SEED = 2562;
const BROKEN = 150;
const NOISE = 100;

describe('every rule on broken texts', () => {
  corpusTest('takes broken releases and noise without a fault', () => {
    const runs = Array.from(fuzz({ seed: SEED, broken: BROKEN, noise: NOISE }), ({ rule }) => rule);
    assert.equal(runs.length, 2 * (BROKEN + NOISE) * rules.length);
  });
});
