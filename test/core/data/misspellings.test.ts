import assert from 'node:assert/strict';

import { CONTESTED_SPELLINGS } from '../../../src/core/data/contested-spellings.js';
import { GUARDED_MISSPELLINGS } from '../../../src/core/data/guarded-misspellings.js';
import { MISSPELLINGS } from '../../../src/core/data/misspellings.js';
import { ROYAL_MISSPELLINGS } from '../../../src/core/data/royal-misspellings.js';

const pairs: readonly (readonly [string, string])[] = [
  ...MISSPELLINGS,
  ...GUARDED_MISSPELLINGS.map(({ wrong, right }) => [wrong, right] as const),
  ...ROYAL_MISSPELLINGS,
  ...CONTESTED_SPELLINGS,
];

describe('the lists of misspellings', () => {
  it('name each wrong form once', () => {
    const wrong = pairs.map(([form]) => form);
    assert.deepEqual(
      wrong.filter((form, index) => wrong.indexOf(form) !== index),
      [],
    );
  });

  it('lead to a right form, never to another wrong one', () => {
    const wrong = new Set(pairs.map(([form]) => form));
    assert.deepEqual(
      pairs.filter(([form, right]) => form === right || wrong.has(right)),
      [],
    );
  });
});
