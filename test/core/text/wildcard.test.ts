import assert from 'node:assert/strict';

import fc from 'fast-check';

import { WildcardPattern } from '../../../src/core/text/wildcard.js';
import { readMarks, writeMarks } from '../../support/marks.js';

/** What the pattern means, as a regular expression; slower, but plainly right. */
function asRegExp(pattern: string): RegExp {
  const pieces = pattern
    .split(/\*+/u)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const tail = pieces.length > 1 && pieces.at(-1) === '' ? String.raw`\S*` : '';
  return new RegExp(
    pieces.slice(0, tail === '' ? undefined : -1).join(String.raw`\S*?`) + tail,
    'gu',
  );
}

describe('WildcardPattern', () => {
  const SAMPLES: readonly (readonly [string, string])[] = [
    ['รุ่น 12', 'เครื่อง⟦รุ่น 12⟧ และ⟦รุ่น 12⟧3'],
    ['TH-*', 'รหัส ⟦TH-2562/7⟧ และ ⟦TH-⟧ ไม่ใช่ TX-5'],
    ['*-TH', 'รหัส ⟦2562-TH⟧5 และ ⟦-TH⟧'],
    ['A*Z', 'จาก ⟦A12Z⟧ ถึง A12 Z'],
    ['ห้อง * ชั้น *', '⟦ห้อง 5 ชั้น 12ก⟧ ห้อง 5 อาคาร 3'],
    ['a.c', '⟦a.c⟧ abc'],
    ['*5*', 'มี ⟦ก5ข⟧ กับ ⟦55⟧ 6'],
    ['ไม่มี*', 'ข้อความอื่น'],
    ['*', 'ทั้งหมด 5'],
    ['  ', 'ช่อง  ว่าง'],
  ];
  for (const [pattern, marked] of SAMPLES) {
    it(`finds ${pattern} in ${marked}`, () => {
      const { text } = readMarks(marked);
      assert.equal(writeMarks(text, new WildcardPattern(pattern).findIn(text)), marked);
    });
  }

  it('finds what a regular expression finds, whatever the pattern that begins with a character', () => {
    const pattern = fc.stringMatching(/^[ab][ab *]{0,5}[ab*]$/u);
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab ]{0,30}$/u), (wildcards, text) => {
        const expected = Array.from(text.matchAll(asRegExp(wildcards)), ({ 0: own, index }) => ({
          start: index,
          end: index + own.length,
        }));
        assert.deepEqual(new WildcardPattern(wildcards).findIn(text), expected);
      }),
      { numRuns: 2000 },
    );
  });
});
