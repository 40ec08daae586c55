import assert from 'node:assert/strict';

import { frequentPhrases } from '../../../src/core/data/frequent-phrases.js';
import { FREQUENT_WORDS } from '../../../src/core/data/frequent-words.js';
import { MISSPELLINGS } from '../../../src/core/data/misspellings.js';

describe('frequent words and phrases', () => {
  const lists = [...FREQUENT_WORDS, ...frequentPhrases()];

  it('stand in the lists but once', () => {
    assert.deepEqual(
      lists.filter((word, index) => lists.indexOf(word) !== index),
      [],
    );
  });

  it('are all Thai letters, at least five', () => {
    assert.deepEqual(
      lists.filter((word) => !/^[ก-๎]{5,}$/u.test(word)),
      [],
    );
  });

  it('contain nothing that is listed as misspelt', () => {
    const wrong = new Set<string>(MISSPELLINGS.map(([form]) => form));
    assert.deepEqual(
      lists.filter((word) => wrong.has(word)),
      [],
    );
  });
});
