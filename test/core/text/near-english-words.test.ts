import assert from 'node:assert/strict';

import { FREQUENT_ENGLISH_WORDS } from '../../../src/core/data/frequent-english-words.js';
import { findNearEnglishWords } from '../../../src/core/text/near-english-words.js';
import { isOneSlip } from '../../../src/core/text/slip.js';
import { writeMarks } from '../../support/marks.js';

function findIn(text: string): string {
  const found = findNearEnglishWords(text);
  const marked = writeMarks(
    text,
    found.map(({ span }) => span),
  );
  return [marked, ...found.map(({ right }) => right)].join(' | ');
}

describe('frequent English words but for a slip', () => {
  it('are found with a letter missing, exchanged, too many, or two that changed places', () => {
    assert.equal(
      findIn('The Ambassdor and the enviroment, Goverment of efficienct cooepration'),
      'The ⟦Ambassdor⟧ and the ⟦enviroment⟧, ⟦Goverment⟧ of ⟦efficienct⟧ ⟦cooepration⟧' +
        ' | Ambassador | environment | Government | efficient | cooperation',
    );
  });

  it('are not found in other words', () => {
    const text =
      'Ambassadors of organisations, counties and ministries; environments, governmental';
    assert.equal(findIn(text), text);
  });

  it('are not found in addresses, names of files and codes', () => {
    const text = 'www.goverment.go.th @goverment #goverment goverment.pdf goverment2 e-goverment';
    assert.equal(findIn(text), text);
  });

  it('are like none of each other', () => {
    for (const word of FREQUENT_ENGLISH_WORDS) {
      assert.equal(word, word.toLowerCase());
      const near = FREQUENT_ENGLISH_WORDS.filter((other) => isOneSlip(word, other));
      assert.ok(
        near.every((other) => other.at(-1) !== word.at(-1)),
        `${word}: ${near.join()}`,
      );
    }
  });
});
