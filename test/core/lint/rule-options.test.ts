import assert from 'node:assert/strict';

import {
  type ChoiceOption,
  type FlagOption,
  type NumberOption,
  optionsOf,
  readChoice,
  readFlag,
  readNumber,
} from '../../../src/core/lint/rule-options.js';

const summary = { en: 'Longest', th: 'ยาวที่สุด' };
const longest: NumberOption = { name: 'longest', kind: 'number', default: 180, summary };
const strict: FlagOption = { name: 'strict', kind: 'flag', default: false, summary };
const style: ChoiceOption<'open' | 'closed'> = {
  name: 'style',
  kind: 'choice',
  default: 'open',
  choices: ['open', 'closed'],
  summary,
};

function chosen(values: Readonly<Record<string, unknown>>) {
  return optionsOf({ options: new Map([['some-rule', values]]) }, { id: 'some-rule' });
}

describe('options of a rule', () => {
  it('are what the project chose', () => {
    const options = chosen({ longest: 90, strict: true, style: 'closed' });
    assert.equal(readNumber(options, longest), 90);
    assert.equal(readFlag(options, strict), true);
    assert.equal(readChoice(options, style), 'closed');
  });

  it('are the defaults where it chose nothing, or for another rule', () => {
    const others = new Map([['other-rule', { longest: 90 }]]);
    for (const context of [{}, { options: others }]) {
      assert.equal(readNumber(optionsOf(context, { id: 'some-rule' }), longest), 180);
    }
  });

  it('are the defaults where it chose nonsense', () => {
    for (const value of [0, -1, 1.5, NaN, '90', null, undefined, {}]) {
      assert.equal(readNumber(chosen({ longest: value }), longest), 180);
      assert.equal(readFlag(chosen({ strict: value }), strict), false);
      assert.equal(readChoice(chosen({ style: value }), style), 'open');
    }
  });
});
