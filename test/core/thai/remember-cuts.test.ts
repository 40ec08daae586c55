import assert from 'node:assert/strict';

import { rememberCuts } from '../../../src/core/thai/remember-cuts.js';

describe('rememberCuts', () => {
  it('cuts a text once, and gives the same words again', () => {
    const asked: string[] = [];
    const cut = (text: string) => {
      asked.push(text);
      return Array.from(text);
    };
    const segment = rememberCuts(Object.assign(cut, { isWord: (text: string) => text === 'ก' }));
    assert.deepEqual(segment('กข'), ['ก', 'ข']);
    assert.deepEqual(segment('กข'), ['ก', 'ข']);
    assert.deepEqual(asked, ['กข']);
    assert.ok(segment.isWord('ก'));
  });

  it('forgets, rather than keep every text there is', () => {
    let count = 0;
    const cut = (text: string) => {
      count += 1;
      return [text];
    };
    const segment = rememberCuts(Object.assign(cut, { isWord: () => false }));
    for (let index = 0; index < 1000; index += 1) segment(String(index));
    segment('0');
    assert.equal(count, 1001);
  });
});
