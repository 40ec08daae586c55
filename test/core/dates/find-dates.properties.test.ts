import assert from 'node:assert/strict';

import fc from 'fast-check';

import { findDates } from '../../../src/core/dates/find-dates.js';
import { shiftExpression } from '../../../src/core/dates/shift-expression.js';
import type { Span } from '../../../src/core/text/span.js';

const FRAGMENTS = [
  ...['วันพุธที่ ', 'วันที่ ', 'เดือน', 'ปี ', 'ปีงบประมาณ ', 'พ.ศ. ', 'ค.ศ. ', 'ร.ศ. ', 'ไตรมาส '],
  ...['ธันวาคม', 'ธ.ค.', 'ธค', 'กุมภาพันธ์', 'กรกฏาคม', 'ตุลา', 'December', 'May ', 'Q3/', 'FY'],
  ...['11', '๓๑', '2562', '๒๕๖๒', '62', '256', '25671', '11/12/2562', '16.00 น.', '1000hrs'],
  ...[' - ', '–', 'ถึง', ' และ ', ', ', '/', '(', ')', ' ', '\u00a0', '\u200b', '\n', '\r\n', '.'],
  ...['เวลา ', 'บาท', 'ครั้งที่ ', 'โทร. ', 'B.E. ', 'th', '\ud83d', '\ude00', '\ufeff', 'ที่', 'ๆ'],
];

const releaseText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('findDates, on any text', () => {
  it('gives spans inside the text, in order, free of overlaps and of blank edges', () => {
    fc.assert(
      fc.property(releaseText, (text) => {
        let last = 0;
        for (const { span, ends } of findDates(text)) {
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
          const written = text.slice(span.start, span.end);
          assert.equal(written.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, ''), written);
          for (const end of ends) {
            assert.ok(span.start <= end.span.start && end.span.end <= span.end);
            for (const part of Object.values<Span>({ ...end.parts })) {
              assert.ok(end.span.start <= part.start && part.end <= end.span.end);
            }
          }
          last = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same wherever the text stands', () => {
    const filler = fc.integer({ min: 1, max: 2100 }).map((length) => `${'*'.repeat(length)}\n\n`);
    fc.assert(
      fc.property(filler, releaseText, (before, text) => {
        assert.deepEqual(
          findDates(before + text),
          findDates(`\n\n${text}`).map((date) => shiftExpression(date, before.length - 2)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('writes values as ISO 8601 or EDTF', () => {
    const point = String.raw`(?:\d{4}|-)(?:-\d\d)?(?:-\d\d)?`;
    const value = new RegExp(`^${point}(?:/${point})?$`);
    fc.assert(
      fc.property(releaseText, (text) => {
        for (const date of findDates(text)) assert.match(date.value ?? '2000', value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findDates, on hostile text', () => {
  const UNITS = [
    ...[
      '1',
      '๑',
      '25',
      '2562 ',
      '1,',
      '1-',
      '1/',
      '12/12/',
      '1.1.1',
      '5 และ ',
      '12, ',
      '1 - ',
      '2562-',
    ],
    ...['ม.ค.', 'ม.ค. ', 'ธันวาคม', '1 ธ.ค.', 'ธันวาคม - ', 'คม', 'เดือน', 'ปี', 'พ.ศ. ', 'วันที่ '],
    ...[
      '-',
      '–',
      ' ',
      '\n',
      '\u200b',
      '1\u200b',
      '(',
      'ไตรมาส ',
      'Q1 ',
      '1Q',
      'May ',
      'May 1, ',
      '1st ',
    ],
    ...['\ud83d', '\ude00', '\u0e33', 'วันพุธที่ (', 'of ', 'โควิด', 'A1', 'http://1/2562/', '256 '],
  ];

  for (const unit of UNITS) {
    it(`stays linear: ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(Math.ceil(500_000 / unit.length));
      assert.ok(Array.isArray(findDates(text)));
    });
  }
});
