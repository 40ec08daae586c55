import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { type EraHint, otherEraHints } from '../../../src/core/hints/other-era.js';
import type { Locale } from '../../../src/core/l10n/locale.js';
import { readMarks } from '../../support/marks.js';

function show(text: string, hints: readonly EraHint[], locale: Locale): string {
  return hints.reduceRight(
    (shown, { offset, label }) =>
      `${shown.slice(0, offset)}[${label[locale]}]${shown.slice(offset)}`,
    text,
  );
}

/** The text with its hints in square brackets. */
function withHints(text: string, locale: Locale = 'th'): string {
  const span = { start: 0, end: text.length };
  return show(text, otherEraHints(parsePressRelease(text), span), locale);
}

describe('otherEraHints', () => {
  const HINTS: Readonly<Record<string, readonly [text: string, shown: string]>> = {
    'a date': ['วันที่ 11 ธันวาคม 2562 ณ', 'วันที่ 11 ธันวาคม 2562[ค.ศ. 2019] ณ'],
    'Thai digits and an era': ['พ.ศ. ๒๕๖๒ และ', 'พ.ศ. ๒๕๖๒[ค.ศ. 2019] และ'],
    'two digits': ['11 ธ.ค. 62', '11 ธ.ค. 62[ค.ศ. 2019]'],
    'an English date': ['on December 11, 2019, at', 'on December 11, 2019[พ.ศ. 2562], at'],
    'an era behind the year': ['December 11, 2562 B.E.', 'December 11, 2562 B.E.[ค.ศ. 2019]'],
    'a range that writes its year once': ['11 – 13 ธันวาคม 2562', '11 – 13 ธันวาคม 2562[ค.ศ. 2019]'],
    'both years of a range': [
      '30 ธ.ค. 62 – 2 ม.ค. 63',
      '30 ธ.ค. 62[ค.ศ. 2019] – 2 ม.ค. 63[ค.ศ. 2020]',
    ],
    'a run of years': ['ปี 2562 – 2565', 'ปี 2562[ค.ศ. 2019] – 2565[ค.ศ. 2022]'],
    'a month': ['ธันวาคม 2562', 'ธันวาคม 2562[ค.ศ. 2019]'],
    'a fiscal year': ['ปีงบประมาณ พ.ศ. 2563', 'ปีงบประมาณ พ.ศ. 2563[ค.ศ. 2020]'],
    'a Christian year in Thai': ['ภายในปี ค.ศ. 2030', 'ภายในปี ค.ศ. 2030[พ.ศ. 2573]'],
    'a Thai year that began in April': ['10 กุมภาพันธ์ 2454', '10 กุมภาพันธ์ 2454[ค.ศ. 1912]'],
  };
  for (const [title, [text, shown]] of Object.entries(HINTS)) {
    it(`stand behind ${title}`, () => {
      assert.equal(withHints(text), shown);
    });
  }

  it('speak English', () => {
    assert.equal(
      withHints('11 ธ.ค. 62 and December 11, 2019', 'en'),
      '11 ธ.ค. 62[A.D. 2019] and December 11, 2019[B.E. 2562]',
    );
  });

  for (const text of [
    'พ.ศ. 2562 (ค.ศ. 2019)',
    'the Act of B.E. 2562 (2019)',
    'พ.ศ. 2030',
    '31 เมษายน 2562',
    '11 ธันวาคม',
    'ครั้งที่ 3/2562',
    '`พ.ศ. 2562`',
  ]) {
    it(`are missing in ${text}`, () => {
      assert.equal(withHints(text), text);
    });
  }

  it('are given for the part of the text that is shown', () => {
    const { text, spans } = readMarks('พ.ศ. 2561 ⟦พ.ศ. 2562⟧ พ.ศ. 2563');
    const [span] = spans;
    assert.ok(span);
    assert.equal(
      show(text, otherEraHints(parsePressRelease(text), span), 'th'),
      'พ.ศ. 2561 พ.ศ. 2562[ค.ศ. 2019] พ.ศ. 2563',
    );
  });
});
