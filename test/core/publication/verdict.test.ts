import assert from 'node:assert/strict';

import type { Tally } from '../../../src/core/publication/tally.js';
import { describeOutcome } from '../../../src/core/publication/verdict.js';

const clean: Tally = { error: 0, warning: 0, info: 0 };
const faulty: Tally = { error: 1, warning: 2, info: 0 };

const outcomes: Readonly<Record<string, readonly [readonly Tally[], string, string]>> = {
  'nothing to check': [[], 'There is no release to check.', 'ไม่พบข่าวให้ตรวจ'],
  'a clean release': [[clean], 'This release is ready to publish.', 'ข่าวฉบับนี้พร้อมเผยแพร่'],
  'clean releases': [
    [clean, clean],
    'All 2 releases are ready to publish.',
    'ข่าวทั้ง 2 ฉบับพร้อมเผยแพร่',
  ],
  'a faulty release': [
    [faulty],
    'Found in this release: 1 error, 2 warnings.',
    'พบในข่าวฉบับนี้ ข้อผิดพลาด 1 จุด คำเตือน 2 จุด',
  ],
  'one faulty release of three': [
    [clean, { ...clean, info: 3 }, clean],
    'Found in 1 of 3 releases: 3 hints.',
    'พบในข่าว 1 จาก 3 ฉบับ ข้อแนะนำ 3 จุด',
  ],
};

describe('describeOutcome', () => {
  for (const [title, [tallies, en, th]] of Object.entries(outcomes)) {
    it(`tells of ${title}`, () => {
      assert.deepEqual(describeOutcome({ tallies, isStopped: false }), { en, th });
    });
  }

  it('tells that it was stopped', () => {
    const { en, th } = describeOutcome({ tallies: [clean], isStopped: true });
    assert.match(en, /^Stopped/u);
    assert.match(th, /^หยุด/u);
  });
});
