import assert from 'node:assert/strict';

import { completeDate } from '../../../src/core/complete/complete-date.js';
import type { CivilDay } from '../../../src/core/dates/calendar.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { readMarks } from '../../support/marks.js';

const TODAY: CivilDay = { year: 2019, month: 6, day: 20 };

function completionsAt(marked: string, today = TODAY) {
  const { text, spans } = readMarks(marked);
  const [cursor] = spans;
  assert.ok(cursor);
  return { text, completions: completeDate(parsePressRelease(text), cursor.start, today) };
}

/** The whole text after each completion at the mark. */
function completed(marked: string, today = TODAY): string[] {
  const { text, completions } = completionsAt(marked, today);
  return completions.map((one) => applyEdits(text, [one]));
}

describe('completeDate', () => {
  const COMPLETED: Readonly<Record<string, readonly [marked: string, dates: readonly string[]]>> = {
    'gives the full and the short forms of the only month': [
      'เมื่อวันที่ 11 ธ⟦⟧',
      ['เมื่อวันที่ 11 ธันวาคม 2562', 'เมื่อวันที่ 11 ธ.ค. 2562', 'เมื่อวันที่ 11 ธ.ค. 62'],
    ],
    'keeps the digits as typed': ['๑๑ ธัน⟦⟧', ['๑๑ ธันวาคม ๒๕๖๒']],
    'gives every month that begins so, as many as have the day': [
      '31 มี⟦⟧',
      ['31 มีนาคม 2562', '31 มี.ค. 2562', '31 มี.ค. 62'],
    ],
    'gives short forms behind a dot': ['11 ธ.⟦⟧', ['11 ธ.ค. 2562', '11 ธ.ค. 62']],
    'completes before the words that follow': ['11 ธัน⟦⟧นายก', ['11 ธันวาคม 2562นายก']],
    'adds the year to a whole month': ['(11 ธันวาคม⟦⟧)', ['(11 ธันวาคม 2562)']],
    'completes the end of a range': ['ระหว่างวันที่ 11-13 ธัน⟦⟧', ['ระหว่างวันที่ 11-13 ธันวาคม 2562']],
    'completes what is typed without a space': ['วันที่11ธัน⟦⟧', ['วันที่11 ธันวาคม 2562']],
    'completes English in both orders, whatever the case': [
      'on 11 d⟦⟧',
      ['on December 11, 2019', 'on 11 December 2019'],
    ],
    'completes an ordinal': ['on 11th Dec⟦⟧', ['on December 11, 2019', 'on 11 December 2019']],
    'takes the order of the other English dates': [
      'On 4 July 2019 and on 11 Au⟦⟧',
      ['On 4 July 2019 and on 11 August 2019', 'On 4 July 2019 and on August 11, 2019'],
    ],
    'writes พ.ศ. where the other dates have it': [
      '4 ธันวาคม พ.ศ. 2562 และ 11 ธัน⟦⟧',
      ['4 ธันวาคม พ.ศ. 2562 และ 11 ธันวาคม พ.ศ. 2562'],
    ],
    'takes the year of the release': [
      '---\ndate: 2021-07-01\n---\n\n11 สิง⟦⟧',
      ['---\ndate: 2021-07-01\n---\n\n11 สิงหาคม 2564'],
    ],
    'takes the year of the release as it is meant': [
      '---\ndate: 2564-07-01\n---\n\n11 สิง⟦⟧',
      ['---\ndate: 2564-07-01\n---\n\n11 สิงหาคม 2564'],
    ],
  };
  for (const [title, [marked, dates]] of Object.entries(COMPLETED)) {
    it(title, () => {
      assert.deepEqual(completed(marked), dates);
    });
  }

  it('offers the next year first at the turn of the year, and the last', () => {
    assert.deepEqual(completed('3 มกรา⟦⟧', { year: 2019, month: 12, day: 30 }), [
      '3 มกราคม 2563',
      '3 มกราคม 2562',
    ]);
    assert.deepEqual(completed('30 ธัน⟦⟧', { year: 2020, month: 1, day: 3 }), [
      '30 ธันวาคม 2562',
      '30 ธันวาคม 2563',
    ]);
  });

  it('compares what is typed next with the month', () => {
    const filters = completionsAt('11 ม⟦⟧').completions.map(({ filter }) => filter);
    assert.deepEqual(
      [...new Set(filters)],
      ['11 มกราคม', '11 มีนาคม', '11 มิถุนายน', '11 ม.ค.', '11 มี.ค.', '11 มิ.ย.'],
    );
  });

  it('shows the weekday', () => {
    const [first] = completionsAt('11 ธ⟦⟧').completions;
    assert.deepEqual(first?.detail, {
      en: 'Wednesday, 11 December 2019',
      th: 'วันพุธที่ 11 ธันวาคม 2562',
    });
  });

  for (const marked of [
    '11⟦⟧',
    '11 ⟦⟧',
    '32 ธ⟦⟧',
    '31 เม⟦⟧',
    '29 กุม⟦⟧',
    '0 ธ⟦⟧',
    '2562 ธ⟦⟧',
    '1,511 ธ⟦⟧',
    '10.30 ธ⟦⟧',
    '3/11 ธ⟦⟧',
    'โควิด-19 ม⟦⟧',
    'COVID-19 m⟦⟧',
    '11 คน⟦⟧',
    '11 ธ⟦⟧ 2562',
    '11 Dec⟦⟧, 2019',
    '11 ธ⟦⟧ พ.ศ. 2562',
    '11 ธ⟦⟧ันวาคม',
    '11 x⟦⟧',
    '`11 ธ⟦⟧`',
    '```\n11 ธ⟦⟧\n```',
    '---\ntype: 11 ธ⟦⟧\n---\n',
    '⟦⟧',
  ]) {
    it(`says nothing at ${JSON.stringify(marked)}`, () => {
      assert.deepEqual(completed(marked), []);
    });
  }
});
