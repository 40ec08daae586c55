import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { hoverAt } from '../../../src/core/hover/hover-at.js';
import type { Locale } from '../../../src/core/l10n/locale.js';
import { readMarks } from '../../support/marks.js';

const TODAY = '2019-12-12';

/** The lines of the hover at the mark. */
function hover(marked: string, locale: Locale = 'en'): string[] {
  const { text, spans } = readMarks(marked);
  const markdown = hoverAt(parsePressRelease(text), spans[0]?.start ?? 0, TODAY)?.markdown[locale];
  return markdown?.split('  \n') ?? [];
}

describe('hoverAt', () => {
  it('shows a day in both eras, both languages and as ISO date', () => {
    assert.deepEqual(hover('เมื่อวันที่ ๑๑ ธัน⟦⟧วาคม ๒๕๖๒ เวลา ๑๖.๐๐ น.'), [
      '**Wednesday, 11 December 2019**',
      'วันพุธที่ 11 ธันวาคม 2562',
      'B.E. 2562 · A.D. 2019',
      '`2019-12-11` · 1 day ago',
    ]);
  });

  it('speaks Thai', () => {
    assert.deepEqual(hover('December 2⟦⟧5, 2019', 'th'), [
      '**วันพุธที่ 25 ธันวาคม 2562**',
      'Wednesday, 25 December 2019',
      'พ.ศ. 2562 · ค.ศ. 2019',
      '`2019-12-25` · อีก 13 วัน',
    ]);
  });

  it('says whether a written weekday is right', () => {
    assert.equal(hover('วันพุธที่ 11 ธ⟦⟧ันวาคม 2562').at(-1), '✓ a Wednesday');
    assert.equal(hover('วันศุกร์ที่ 11 ธ⟦⟧ันวาคม 2562', 'th').at(-1), '⚠ เขียนว่าวันศุกร์ แต่ตรงกับ**วันพุธ**');
  });

  it('shows how long a span lasts', () => {
    assert.deepEqual(hover('ระหว่างวันที่ 11 – 1⟦⟧3 ธันวาคม 2562'), [
      '**Wednesday, 11 December 2019 – Friday, 13 December 2019**',
      'วันพุธที่ 11 ธันวาคม 2562 – วันศุกร์ที่ 13 ธันวาคม 2562',
      '`2019-12-11/2019-12-13` · 3 days',
    ]);
  });

  it('spells out a fiscal year', () => {
    assert.equal(
      hover('ปีงบประมาณ พ.ศ. 25⟦⟧63', 'th')[0],
      '**วันอังคารที่ 1 ตุลาคม 2562 – วันพุธที่ 30 กันยายน 2563**',
    );
  });

  it('shows months and years in both eras', () => {
    assert.deepEqual(hover('เดือนพฤศจิกายน ๒๕⟦⟧๖๒').slice(0, 2), [
      '**November 2019**',
      'พฤศจิกายน พ.ศ. 2562',
    ]);
    assert.deepEqual(hover('ปี พ.ศ. 25⟦⟧62').slice(0, 2), ['**2019**', 'พ.ศ. 2562']);
  });

  it('says that there is no such day', () => {
    assert.deepEqual(hover('31 เมษ⟦⟧ายน 2562'), ['⚠ there is no such day']);
  });

  it('adds the calendar of the other country', () => {
    const release = '---\ncountries: [TH, JP]\n---\n๑๑ ธัน⟦⟧วาคม ๒๕๖๒';
    assert.match(hover(release).at(-1) ?? '', /^JP: 令和元年12月11日 \(December 11, 1 Reiwa\)$/u);
  });

  it('says nothing elsewhere', () => {
    assert.deepEqual(hover('ไม่มี⟦⟧วันที่'), []);
    assert.deepEqual(hover('`11 ธ⟦⟧ันวาคม 2562`'), []);
  });
});
